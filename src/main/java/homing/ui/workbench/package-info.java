/** The page of the open drawing: header, palette and canvas, side column, timeline. */
package homing.ui.workbench;
