package homing.survey;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Lan;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.Network;
import homing.model.PacketMatch;
import homing.model.PolicyRule;
import homing.model.Program;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.scenario.Expectation;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Small networks by chance, in which few numbers stand for everything, so that much goes wrong; the same seed gives the same ones. */
final class OddDrawings {
    private static final List<StackId> STACKS = List.of(
            new StackId("linux", ""),
            new StackId("linux", ""),
            new StackId("windows-modern", "win10"),
            new StackId("windows-xp", ""),
            new StackId("freebsd", "14"),
            new StackId("rfc1122-weak", ""));
    private static final List<Integer> LENGTHS = List.of(24, 24, 24, 24, 24, 24, 16, 25, 32, 30);

    private final Random random;

    OddDrawings(long seed) {
        random = new Random(seed);
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private boolean rarely() {
        return below(8) == 0;
    }

    private <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    private IpAddress address(int lan) {
        if (below(4) == 0) {
            return IpAddress.parse("2001:db8:" + lan + "::" + (rarely() ? 0 : 1 + below(6)));
        }
        int last = rarely() ? of(List.of(0, 255)) : 1 + below(6);
        int net = rarely() ? 1 + below(3) : lan;
        return below(60) == 0 ? IpAddress.parse("224.0.0.5") : IpAddress.parse("10." + net + ".0." + last);
    }

    private Mac mac() {
        return new Mac(0x0200_0000_0000L | below(40));
    }

    Scenario next() {
        int lans = 1 + below(4);
        Map<Integer, List<AdapterRef>> plugged = new HashMap<>();
        List<Host> hosts = new ArrayList<>();
        for (int i = 2 + below(5); i > 0; i--) {
            hosts.add(host("h" + i, lans, plugged));
        }
        List<Lan> all = new ArrayList<>();
        for (int lan = 1; lan <= lans; lan++) {
            Lan.Kind kind = rarely() ? Lan.Kind.INTERNET : Lan.Kind.CABLE;
            all.add(new Lan("L" + lan, plugged.getOrDefault(lan, List.of()), kind));
        }
        Call call = Call.of(of(hosts).name(), Program.UDP_SENDTO, address(1), 53);
        Expectation source =
                new Expectation(Expectation.Subject.SOURCE, address(1).toString());
        return Scenario.of(new Network(hosts, all)).withCalls(List.of(new ScriptedCall("", call, List.of(source))));
    }

    private Host host(String name, int lans, Map<Integer, List<AdapterRef>> plugged) {
        StackId stack = of(STACKS);
        List<Adapter> adapters = new ArrayList<>();
        List<Integer> on = new ArrayList<>();
        for (int index = 2; index < 3 + below(3); index++) {
            int lan = 1 + below(lans);
            Adapter adapter = adapter("eth" + (index - 2), index, lan, stack);
            adapters.add(adapter);
            on.add(lan);
            if (!rarely()) {
                plugged.computeIfAbsent(lan, key -> new ArrayList<>()).add(new AdapterRef(name, adapter.name()));
            }
        }
        boolean linux = stack.profile().equals("linux");
        Host host =
                new Host(name, stack, adapters, List.of(), rules(linux), List.of(), nat(linux), settings(linux), true);
        if (adapters.isEmpty()) {
            return host;
        }
        List<Route> routes = new ArrayList<>();
        for (int i = below(3); i > 0; i--) {
            int at = below(adapters.size());
            routes.add(route(adapters.get(at).name(), on.get(at), linux));
        }
        Host routed = routes.isEmpty() ? host : host.withTables(List.of(RouteTable.of("main", routes)));
        return rarely()
                ? routed.withNeighbours(List.of(
                        new Neighbour(address(on.get(0)), adapters.get(0).name(), mac(), NeighbourState.PERMANENT)))
                : routed;
    }

    private Adapter adapter(String name, int index, int lan, StackId stack) {
        List<AdapterAddress> addresses = new ArrayList<>();
        for (int i = rarely() ? 0 : 1 + below(5) / 4; i > 0; i--) {
            IpAddress address = address(lan);
            AdapterAddress own = AdapterAddress.of(address, address.isIpv4() ? of(LENGTHS) : 64);
            if (addresses.stream().noneMatch(each -> each.address().equals(address))) {
                boolean failed = !address.isIpv4() && rarely();
                addresses.add(failed ? own.with(AdapterAddress.Mark.DADFAILED) : own);
            }
        }
        boolean windows = stack.profile().startsWith("windows");
        List<Gateway> gateways = windows && below(2) == 0 ? List.of(new Gateway(v4(lan), null)) : List.of();
        Set<Adapter.Switch> switches = Adapter.ETHERNET;
        Adapter adapter = new Adapter(name, index, mac(), switches, WindowsAdapter.DEFAULT, addresses, gateways);
        return rarely() ? adapter.with(of(List.of(Adapter.Switch.UP, Adapter.Switch.CARRIER)), false) : adapter;
    }

    private IpAddress v4(int lan) {
        return IpAddress.parse("10." + lan + ".0." + (1 + below(6)));
    }

    private Route route(String adapter, int lan, boolean linux) {
        if (below(4) == 0) {
            return Route.onLink(Prefix.of(v4(1 + below(4)), 24), adapter, below(2));
        }
        boolean six = below(4) == 0;
        IpAddress gateway = six ? IpAddress.parse("2001:db8:" + lan + "::" + (1 + below(6))) : v4(rarely() ? 9 : lan);
        Prefix everything = six ? Prefix.ALL6 : Prefix.ALL4;
        Prefix to = six || below(2) == 0 ? everything : Prefix.of(v4(1 + below(4)), 24);
        Route route = Route.via(to, gateway, adapter, below(2));
        return linux && !six && rarely() ? route.withPreferredSource(v4(lan)) : route;
    }

    private List<PolicyRule> rules(boolean linux) {
        PolicyRule.Selectors odd = new PolicyRule.Selectors(null, null, 0, 0, "", "eth7", 0, null, null, null);
        if (!linux || !rarely()) {
            return List.of();
        }
        return List.of(rarely() ? PolicyRule.lookup(100, odd, "main") : PolicyRule.lookup(100, "t" + below(3)));
    }

    private List<NatRule> nat(boolean linux) {
        PacketMatch out = new PacketMatch(null, null, null, null, null, "", "eth" + below(4), Set.of());
        return linux && rarely()
                ? List.of(new NatRule(NatRule.Chain.POSTROUTING, out, new NatRule.Target.Masquerade()))
                : List.of();
    }

    private Settings settings(boolean linux) {
        if (!linux || below(3) == 0) {
            return Settings.NONE;
        }
        Settings four = Settings.NONE.with("ip_forward", 1);
        return below(2) == 0
                ? four.with("ipv6.conf.all.forwarding", 1)
                : rarely() ? four.with("conf.eth0.forwarding", 0) : four;
    }
}
