/** What travels: a frame, the packet in it, and what the packet carries. */
package homing.packet;
