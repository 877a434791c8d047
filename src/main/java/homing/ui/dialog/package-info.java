/** What lies over the window for a while: problems of a file, the sheet of keys, short notices. */
package homing.ui.dialog;
