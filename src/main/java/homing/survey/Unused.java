package homing.survey;

import homing.edit.free.FreeAddresses;
import homing.edit.free.FreeMacs;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.scenario.Scenario;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Addresses that nothing in a drawing has, for those who need another one; it is searched once, when the first of them asks. */
final class Unused {
    private final Scenario scenario;
    private final Map<String, Integer> places = new HashMap<>();

    /** Null until somebody asks for an address. */
    private FreeAddresses addresses;

    /** Null until somebody asks for a hardware address. */
    private Collection<Mac> macs;

    Unused(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The first address of the subnet that is free in the whole drawing. */
    Optional<IpAddress> in(Prefix subnet, boolean gateway) {
        if (addresses == null) {
            addresses = FreeAddresses.in(scenario);
        }
        return addresses.host(subnet, gateway);
    }

    /** A hardware address that nobody has. */
    Mac mac(Seat seat) {
        if (macs == null) {
            macs = FreeMacs.taken(scenario);
            List<Host> hosts = scenario.network().hosts();
            hosts.forEach(host -> places.put(host.name(), places.size()));
        }
        return FreeMacs.of(macs, places.get(seat.host().name()), seat.adapter().index());
    }
}
