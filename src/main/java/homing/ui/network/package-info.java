/** The drawing as a tree table, for the keyboard and for screen readers. */
package homing.ui.network;
