package homing.stack.windows;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Windows hosts from a line for each adapter, route and neighbour, as the worked examples write them. */
public final class Hosts {
    private static final Map<String, WindowsAdapter.Option> ENABLED = Map.of(
            "weaksend",
            WindowsAdapter.Option.WEAK_HOST_SEND,
            "weakrecv",
            WindowsAdapter.Option.WEAK_HOST_RECEIVE,
            "ignoredefault",
            WindowsAdapter.Option.IGNORE_DEFAULT_ROUTES,
            "forwarding",
            WindowsAdapter.Option.FORWARDING);
    private static final Map<String, AdapterAddress.Mark> MARKS = Map.of(
            "skip", AdapterAddress.Mark.SKIP_AS_SOURCE,
            "deprecated", AdapterAddress.Mark.DEPRECATED,
            "temporary", AdapterAddress.Mark.TEMPORARY,
            "tentative", AdapterAddress.Mark.TENTATIVE);

    private Hosts() {}

    public static Host of(WorkedExample example) {
        return of(example.profile(), example.adapters(), example.routes(), example.neighbours());
    }

    public static Host of(String profile, List<String> adapters, List<String> routes, List<String> neighbours) {
        List<Adapter> cards = adapters.stream().map(Hosts::adapter).toList();
        List<Route> added = routes.stream().map(Hosts::route).toList();
        List<Neighbour> known =
                neighbours.stream().map(line -> neighbour(line, cards)).toList();
        return new Host(
                "client",
                StackId.parse(profile),
                cards,
                List.of(RouteTable.of("main", added)),
                List.of(),
                known,
                List.of(),
                Settings.NONE,
                true);
    }

    /** NAME idx=2 bind=1 metric=30 addr=10.0.0.169/8,10.0.0.170/8;skip gw=10.0.0.1@5 weaksend. */
    private static Adapter adapter(String line) {
        String[] words = line.split(" ");
        Map<String, String> facts = new HashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            facts.put(equals < 0 ? word : word.substring(0, equals), equals < 0 ? "" : word.substring(equals + 1));
        }
        int index = Integer.parseInt(facts.getOrDefault("idx", "2"));
        Set<Adapter.Switch> switches = new HashSet<>(Adapter.ETHERNET);
        if (facts.containsKey("down")) {
            switches.remove(Adapter.Switch.CARRIER);
        }
        return new Adapter(
                words[0],
                index,
                new Mac(0x0200_0000_0000L + index),
                switches,
                windows(facts),
                addresses(facts),
                gateways(facts));
    }

    private static WindowsAdapter windows(Map<String, String> facts) {
        long megabits = Long.parseLong(
                facts.getOrDefault("speed", "0Mb").replace("Gb", "000").replace("Mb", ""));
        return new WindowsAdapter(
                Integer.parseInt(facts.getOrDefault("bind", "0")),
                Integer.parseInt(facts.getOrDefault("metric", "0")),
                megabits * 1_000_000,
                facts.containsKey("wireless"),
                ENABLED.entrySet().stream()
                        .filter(each -> facts.containsKey(each.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet()));
    }

    private static List<AdapterAddress> addresses(Map<String, String> facts) {
        List<AdapterAddress> all = new ArrayList<>();
        for (String text : facts.get("addr").split(",")) {
            String[] parts = text.split("[/;]");
            AdapterAddress address = AdapterAddress.of(IpAddress.parse(parts[0]), Integer.parseInt(parts[1]));
            all.add(parts.length == 2 ? address : marked(address, parts[2]));
        }
        return all;
    }

    private static AdapterAddress marked(AdapterAddress own, String word) {
        return word.startsWith("by@")
                ? new AdapterAddress(
                        own.address(),
                        own.prefixLength(),
                        own.scope(),
                        null,
                        null,
                        "",
                        Set.of(),
                        IpAddress.parse(word.substring(3)))
                : own.with(MARKS.get(word));
    }

    private static List<Gateway> gateways(Map<String, String> facts) {
        List<Gateway> all = new ArrayList<>();
        if (facts.containsKey("gw")) {
            for (String text : facts.get("gw").split(",")) {
                String[] parts = text.split("@");
                Integer metric = parts.length == 1 ? null : Integer.valueOf(parts[1]);
                all.add(new Gateway(IpAddress.parse(parts[0]), metric));
            }
        }
        return all;
    }

    /** 140.1.0.0/16 via 130.1.7.100 dev NIC metric 1, or 0.0.0.0/0 onlink dev RAS metric 1. */
    private static Route route(String line) {
        String[] words = line.split(" ");
        boolean via = words[1].equals("via");
        String adapter = words[via ? 4 : 3];
        NextHop hop = via ? NextHop.via(IpAddress.parse(words[2]), adapter) : NextHop.onLink(adapter);
        long metric = Long.parseLong(words[words.length - 1]);
        return new Route(Prefix.parse(words[0]), RouteType.UNICAST, List.of(hop), metric, null, Scope.GLOBAL, 0, "");
    }

    /** 4.3.2.1 at 00-00-5e-00-53-01 dynamic. */
    private static Neighbour neighbour(String line, List<Adapter> adapters) {
        String[] words = line.split(" ");
        IpAddress address = IpAddress.parse(words[0]);
        String adapter = adapters.stream()
                .filter(one ->
                        one.addresses().stream().anyMatch(own -> own.subnet().contains(address)))
                .findFirst()
                .orElseThrow()
                .name();
        NeighbourState state = words[3].equals("static") ? NeighbourState.PERMANENT : NeighbourState.REACHABLE;
        return new Neighbour(address, adapter, Mac.parse(words[2]), state);
    }
}
