/** Doors for text: what a person opens, whatever form it has. */
package homing.io;
