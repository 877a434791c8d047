/** Tables beside the drawing: lines that light up as a decision looks at them, and show what a step changed. */
package homing.ui.table;
