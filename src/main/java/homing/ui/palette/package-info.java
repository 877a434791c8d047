/** The palette beside the canvas: what can be put into a drawing. */
package homing.ui.palette;
