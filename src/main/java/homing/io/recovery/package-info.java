/** What was being changed, written down every moment, so that it outlives the program when that is ended. */
package homing.io.recovery;
