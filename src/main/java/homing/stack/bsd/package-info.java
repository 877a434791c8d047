/**
 * macOS and FreeBSD: hosts that look for a route first and ask afterwards whose source it is. They part at what follows from a
 * mismatch: macOS looks again among the routes of the source's adapter, FreeBSD lets the packet go. IPv4.
 */
package homing.stack.bsd;
