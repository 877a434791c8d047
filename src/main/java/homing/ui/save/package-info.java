/** Saving: writing the open scenario to its file, and writing down every moment what has not been saved. */
package homing.ui.save;
