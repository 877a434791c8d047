/** How a Linux host decides, over IPv4 and IPv6, in the kernel's own order: bind, policy rules, tables, next hop, source, NAT, ARP. */
package homing.stack.linux;
