/** Where hosts and LANs stand that nobody has placed. */
package homing.diagram.place;
