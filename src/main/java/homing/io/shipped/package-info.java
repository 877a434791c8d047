/** The scenarios that travel with the program. */
package homing.io.shipped;
