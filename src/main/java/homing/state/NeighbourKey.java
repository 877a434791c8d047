package homing.state;

import homing.net.IpAddress;

/** A neighbour as an adapter knows it: each adapter has its own entries. */
public record NeighbourKey(String adapter, IpAddress address) {}
