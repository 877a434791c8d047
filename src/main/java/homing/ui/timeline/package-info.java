/** The strip below the canvas: the controls of playing, a chip for each step, and the current step in words. */
package homing.ui.timeline;
