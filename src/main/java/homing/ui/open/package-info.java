/** Opening files: asking for one, reading it in the background, remembering it. */
package homing.ui.open;
