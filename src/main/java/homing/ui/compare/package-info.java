/** The same call under each stack, side by side. */
package homing.ui.compare;
