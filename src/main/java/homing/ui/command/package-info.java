/** What a person can tell the window to do: the commands, their keys, the menus that list them. */
package homing.ui.command;
