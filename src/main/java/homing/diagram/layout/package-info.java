/** Finds what stands where: cards, ports, LANs, cables and labels for a whole run, packets for each of its steps. */
package homing.diagram.layout;
