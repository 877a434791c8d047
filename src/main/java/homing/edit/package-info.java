/** Changes of a scenario, and the history of them: an edit makes a scenario out of a scenario, so undo is an earlier one. */
package homing.edit;
