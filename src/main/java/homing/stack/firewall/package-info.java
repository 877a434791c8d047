/** What a firewall makes of a packet, in front of any system: it sees the host, the packet and what has passed before. */
package homing.stack.firewall;
