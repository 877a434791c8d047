/**
 * The two host models of RFC 1122 section 3.3.4.2, as small as they can be: what a weak and what a strong end system must do,
 * and nothing that any system does besides.
 */
package homing.stack.rfc1122;
