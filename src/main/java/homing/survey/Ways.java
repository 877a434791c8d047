package homing.survey;

import homing.model.Host;
import homing.model.RouteTable;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who knows a way to an address, and where all others send it by default. */
final class Ways {
    private final Ground ground;
    private final Map<Prefix, List<Host>> knowing = new HashMap<>();
    private final Set<Integer> lengths = new TreeSet<>();
    private final Map<Family, Defaults> defaults = new EnumMap<>(Family.class);

    Ways(Ground ground) {
        this.ground = ground;
        for (Host host : ground.hosts()) {
            ground.seats().of(host).forEach(seat -> seat.adapter().addresses().forEach(own -> add(own.subnet(), host)));
            host.table(RouteTable.MAIN)
                    .ifPresent(table -> table.routes().forEach(route -> add(route.destination(), host)));
        }
    }

    private void add(Prefix prefix, Host host) {
        if (!prefix.isAll()) {
            knowing.computeIfAbsent(prefix, first -> new ArrayList<>()).add(host);
            lengths.add(prefix.length());
        }
    }

    Defaults defaults(Family family) {
        return defaults.computeIfAbsent(family, first -> new Defaults(ground, family));
    }

    /** Who may do something else with an address than to follow a default route; some may be named more than once. */
    List<Host> knowing(IpAddress to) {
        List<Host> all = covering(to);
        // what they do by default is not known, for they know a way to the address that stands for all others
        all.addAll(covering(Walk.nowhere(to.family())));
        ground.seats().owners(to).forEach(owner -> all.add(owner.host()));
        return all;
    }

    private List<Host> covering(IpAddress to) {
        List<Host> all = new ArrayList<>();
        for (int length : lengths) {
            if (length <= to.family().bits()) {
                all.addAll(knowing.getOrDefault(Prefix.of(to, length), List.of()));
            }
        }
        return all;
    }
}
