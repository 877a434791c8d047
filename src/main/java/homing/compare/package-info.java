/** The same call under each stack. */
package homing.compare;
