/** Reads what was collected on Windows machines, old and new. */
package homing.io.snapshot.windows;
