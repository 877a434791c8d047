package homing.edit.free;

import homing.model.Adapter;
import homing.model.Host;
import homing.net.Mac;
import homing.scenario.Scenario;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Hardware addresses that no adapter has, from the range that everybody may use (IEEE 802-2014, 8.4): 02:00:00:HH:00:NN for the
 * adapter NN of the host that stands at place HH. A scenario file leaves these out.
 */
public final class FreeMacs {
    private static final long LOCALLY_ADMINISTERED = 0x0200_0000_0000L;
    private static final long NEXT = 1L << 32;

    private FreeMacs() {}

    /**
     * A hardware address for an adapter.
     *
     * @param place the host's place among the hosts, from 0
     * @param index the adapter's number
     */
    public static Mac of(Scenario scenario, int place, int index) {
        return of(taken(scenario), place, index);
    }

    /** The same where these are taken. */
    public static Mac of(Collection<Mac> taken, int place, int index) {
        long bits = LOCALLY_ADMINISTERED | ((long) (place + 1 & 0xFFFF) << 16) | (index & 0xFFFF);
        while (taken.contains(new Mac(bits))) {
            bits += NEXT;
        }
        return new Mac(bits);
    }

    /** All that are in use. */
    public static Collection<Mac> taken(Scenario scenario) {
        return scenario.network().hosts().stream()
                .map(Host::adapters)
                .flatMap(Collection::stream)
                .map(Adapter::mac)
                .collect(Collectors.toSet());
    }

    /** A number that no adapter of the host has, from 2: 1 is the loopback's. */
    public static int index(Host host) {
        int index = 2;
        while (has(host, index)) {
            index++;
        }
        return index;
    }

    private static boolean has(Host host, int index) {
        return host.adapters().stream().anyMatch(adapter -> adapter.index() == index);
    }
}
