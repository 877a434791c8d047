/** What was collected on one machine, and what reads it: the ground on which the readers for each system stand. */
package homing.io.snapshot.host;
