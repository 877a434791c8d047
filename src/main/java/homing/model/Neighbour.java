package homing.model;

import homing.net.IpAddress;
import homing.net.Mac;
import java.util.Optional;

/**
 * An entry of a neighbour (ARP) table as a host has it before the call.
 *
 * @param adapter name of the adapter on whose LAN the neighbour is
 * @param mac null if it is not known
 */
public record Neighbour(IpAddress address, String adapter, Mac mac, NeighbourState state) {
    public Optional<Mac> hardware() {
        return Optional.ofNullable(mac);
    }
}
