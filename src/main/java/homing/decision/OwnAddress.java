package homing.decision;

import homing.model.AdapterAddress;

/**
 * An address of this host as a candidate for the source.
 *
 * @param adapter name of the adapter that owns it
 */
public record OwnAddress(String adapter, AdapterAddress address) {}
