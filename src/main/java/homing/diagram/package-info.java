/**
 * What stands where at a moment of a run: hosts, adapters, LANs, cables, packets, each with its place, its words and its
 * role, without a toolkit. The window and the exporters paint the same pictures. {@code layout} makes them, {@code shape}
 * takes them apart into strokes.
 */
package homing.diagram;
