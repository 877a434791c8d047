/** The packets of a run as a list beside the timeline. */
package homing.ui.packets;
