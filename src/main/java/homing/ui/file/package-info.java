/** What the window does with files: opens, saves and exports them, asks for their names, and offers what was not saved. */
package homing.ui.file;
