/** The decision card: a step's question, its candidates, what came of it, and by which rule. */
package homing.ui.decision;
