package homing.stack.linux;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.PolicyRule;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Drawn Linux hosts from a few lines: {@code eth0 10.1.0.5/24 10.9.0.5/16@link nocarrier}, {@code neigh 10.1.0.1 eth0 STALE},
 * {@code conf.all.arp_ignore=1}, {@code rule 100 from 10.2.0.5 lookup 5}, {@code nat POSTROUTING out eth0 MASQUERADE}, and routes
 * as {@code ip route} takes them.
 */
final class Hosts {
    private final List<Adapter> adapters = new ArrayList<>();
    private final Map<String, RouteTable> tables = new LinkedHashMap<>();
    private final List<PolicyRule> rules = new ArrayList<>();
    private final List<Neighbour> neighbours = new ArrayList<>();
    private final List<NatRule> nat = new ArrayList<>();
    private final TreeMap<String, Integer> settings = new TreeMap<>();

    private Hosts() {}

    static Host linux(String... lines) {
        return named("h", lines);
    }

    static Host named(String name, String... lines) {
        Hosts host = new Hosts();
        for (String line : lines) {
            host.read(new Line(line));
        }
        host.tellApart(name);
        return host.host(name);
    }

    /** The same host with another switch set. */
    static Host with(Host host, String setting) {
        int equals = setting.indexOf('=');
        return new Host(
                host.name(),
                host.stack(),
                host.adapters(),
                host.tables(),
                host.rules(),
                host.neighbours(),
                host.nat(),
                host.settings().with(setting.substring(0, equals), Integer.parseInt(setting.substring(equals + 1))),
                host.automaticRoutes());
    }

    /** Every host's hardware addresses are its own: its first letter stands in the last byte but one. */
    private void tellApart(String name) {
        long own = (name.charAt(0) - 'a' & 0xFFL) << 8;
        adapters.replaceAll(each -> each.mac().equals(Mac.ZERO)
                ? each
                : new Adapter(
                        each.name(),
                        each.index(),
                        new Mac(each.mac().bits() | own),
                        each.switches(),
                        each.windows(),
                        each.addresses(),
                        each.gateways()));
    }

    private Host host(String name) {
        return new Host(
                name,
                StackId.LINUX,
                adapters,
                List.copyOf(tables.values()),
                rules,
                neighbours,
                nat,
                new Settings(settings),
                true);
    }

    private void read(Line line) {
        String first = line.first();
        if (first.contains("=")) {
            settings.put(
                    first.substring(0, first.indexOf('=')), Integer.valueOf(first.substring(first.indexOf('=') + 1)));
        } else if (first.startsWith("eth") || first.equals("lo")) {
            adapters.add(adapter(line));
        } else if (first.equals("neigh")) {
            neighbours.add(neighbour(line));
        } else if (first.equals("rule")) {
            rules.add(Rules.policy(line));
        } else if (first.equals("nat")) {
            nat.add(Rules.nat(line));
        } else {
            String table = line.after("table").orElse("main");
            tables.merge(
                    table,
                    RouteTable.of(table, List.of(Rules.route(line))),
                    (old, added) -> old.with(added.routes().get(0)));
        }
    }

    private Adapter adapter(Line line) {
        int index = line.first().equals("lo") ? 1 : adapters.size() + 2;
        Set<Adapter.Switch> switches = EnumSet.copyOf(Adapter.ETHERNET);
        if (line.first().equals("lo")) {
            switches = EnumSet.of(Adapter.Switch.UP, Adapter.Switch.CARRIER, Adapter.Switch.LOOPBACK);
        }
        List<AdapterAddress> addresses = new ArrayList<>();
        for (String word : line.rest()) {
            switch (word) {
                case "down" -> switches.removeAll(EnumSet.of(Adapter.Switch.UP, Adapter.Switch.CARRIER));
                case "nocarrier" -> switches.remove(Adapter.Switch.CARRIER);
                case "noarp" -> switches.remove(Adapter.Switch.ARP);
                default -> addresses.add(address(word));
            }
        }
        Mac mac = line.first().equals("lo") ? Mac.ZERO : new Mac(0x0200_0000_0000L + index);
        return new Adapter(line.first(), index, mac, switches, WindowsAdapter.DEFAULT, addresses, List.of());
    }

    /** 10.1.0.5/24, 10.1.0.5/24@link for a scope, fd00::5/64@deprecated for a mark, 10.1.0.5>10.9.0.1/32 for a peer. */
    private static AdapterAddress address(String word) {
        String[] scoped = word.split("@");
        String[] parts = scoped[0].split("/");
        String[] ends = parts[0].split(">");
        String tail = scoped.length == 1 ? "GLOBAL" : scoped[1].toUpperCase(Locale.ROOT);
        boolean isMark = Stream.of(Mark.values()).map(Mark::name).anyMatch(tail::equals);
        Scope scope = isMark ? Scope.GLOBAL : Scope.valueOf(tail);
        Set<Mark> marks = isMark ? Set.of(Mark.valueOf(tail)) : Set.of();
        IpAddress peer = ends.length == 1 ? null : IpAddress.parse(ends[1]);
        return new AdapterAddress(IpAddress.parse(ends[0]), Integer.parseInt(parts[1]), scope, peer, null, "", marks);
    }

    private static Neighbour neighbour(Line line) {
        NeighbourState state = NeighbourState.valueOf(line.rest().get(2));
        Mac mac = state.isValid() ? Mac.parse("02:00:00:00:09:09") : null;
        return new Neighbour(IpAddress.parse(line.rest().get(0)), line.rest().get(1), mac, state);
    }
}
