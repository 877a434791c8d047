/** The words of Windows NT 3.5 to Server 2003: route print, arp -a, ipconfig. */
package homing.dialect.windows;
