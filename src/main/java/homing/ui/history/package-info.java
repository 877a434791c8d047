/** The history of the open drawing as a list. */
package homing.ui.history;
