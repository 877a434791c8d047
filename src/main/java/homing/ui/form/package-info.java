/** Forms that set up what is picked: a host with its tables, a LAN, a note, or the drawing itself. */
package homing.ui.form;
