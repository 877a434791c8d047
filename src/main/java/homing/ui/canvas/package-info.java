/** The network on the canvas: shows pictures of a run, lets a person look around, select and move. */
package homing.ui.canvas;
