/** Snapshot sets: what was collected on real machines, a folder or a zip of one, read as a network. */
package homing.io.snapshot;
