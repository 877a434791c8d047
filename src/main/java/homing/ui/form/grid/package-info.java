/** Tables that are edited in place: cells, completion, paste of several rows. */
package homing.ui.form.grid;
