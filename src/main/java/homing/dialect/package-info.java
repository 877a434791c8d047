/** A system's own words: its tables as it prints them. */
package homing.dialect;
