/** Finding by typing: a part of the drawing, or a command. */
package homing.ui.search;
