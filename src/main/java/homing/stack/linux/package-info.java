/** How a Linux host decides (IPv4), in the kernel's own order: bind, policy rules, tables, next hop, source, NAT, ARP. */
package homing.stack.linux;
