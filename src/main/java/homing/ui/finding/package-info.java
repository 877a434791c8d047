/** What is wrong in a run, and the ways out. */
package homing.ui.finding;
