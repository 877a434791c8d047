/** What a person can do to the drawing: the commands that change it, for the menus, the keys and the canvas. */
package homing.ui.drawing;
