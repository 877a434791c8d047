/**
 * The tables of Windows since Vista, route print, ipconfig and arp: each is a value that can be taken from a host, printed, and
 * read again.
 */
package homing.dialect.windows.modern;
