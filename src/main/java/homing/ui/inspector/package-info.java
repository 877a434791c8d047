/** The side panel: a host's tables as its system shows them, lit up by the current step, and the packet of the step. */
package homing.ui.inspector;
