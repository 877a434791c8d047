package homing.dialect.linux;

import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.ArrayList;
import java.util.List;

/** What {@code ip neigh} prints (iproute2, print_neigh()): each line ends with a blank. */
final class IpNeigh {
    private IpNeigh() {}

    public static List<String> lines(HostState host) {
        List<String> lines = new ArrayList<>();
        host.neighbours().forEach((key, entry) -> lines.add(line(key, entry)));
        return lines;
    }

    /** An entry as a line: {@code 10.1.0.1 dev eth0 lladdr 02:00:00:00:00:01 REACHABLE }. */
    public static String line(NeighbourKey key, NeighbourEntry entry) {
        Phrase phrase = new Phrase();
        phrase.add(key.address() + " dev " + key.adapter());
        entry.hardware().ifPresent(mac -> phrase.add("lladdr " + mac));
        phrase.add(entry.state().name());
        return phrase.line();
    }
}
