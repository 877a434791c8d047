package homing.ui.network;

/** A heading: hosts, LANs, notes. */
record SectionLine(String name) implements Subject {}
