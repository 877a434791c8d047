/** How macOS and FreeBSD show their tables: ifconfig(8), netstat(1), arp(8); what is written here can be read back. */
package homing.dialect.bsd;
