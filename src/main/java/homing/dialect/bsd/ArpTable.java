package homing.dialect.bsd;

import homing.model.NeighbourState;
import homing.net.Mac;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.ArrayList;
import java.util.List;

/** Neighbours as {@code arp -an} prints them. */
final class ArpTable {
    private ArpTable() {}

    static List<String> lines(HostState host) {
        List<String> all = new ArrayList<>();
        host.neighbours().forEach((key, entry) -> {
            if (key.address().isIpv4()) {
                all.add(line(key, entry));
            }
        });
        return all;
    }

    private static String line(NeighbourKey key, NeighbourEntry entry) {
        String permanent = entry.state() == NeighbourState.PERMANENT ? " permanent" : "";
        return "? (" + key.address() + ") at " + hardware(entry) + " on " + key.adapter() + permanent + " [ethernet]";
    }

    static String hardware(NeighbourEntry entry) {
        return entry.hardware().map((Mac mac) -> mac.toString(':')).orElse("(incomplete)");
    }
}
