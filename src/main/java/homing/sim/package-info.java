/** Many hosts on their cables, and the one clock: runs a call to its end and writes the timeline. */
package homing.sim;
