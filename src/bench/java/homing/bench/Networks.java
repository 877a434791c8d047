package homing.bench;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Hosts with as many random routes as one asks for; the same seed gives the same host. */
final class Networks {
    static final String CLIENT = "client";
    private static final int GATEWAYS = 200;

    private Networks() {}

    static Host client(int routes, long seed) {
        List<Adapter> adapters = List.of(adapter("eth0", 1, "10.1.0.5"), adapter("eth1", 2, "10.2.0.5"));
        List<RouteTable> tables = List.of(RouteTable.of("main", routes(routes, new Random(seed))));
        return new Host(CLIENT, StackId.LINUX, adapters, tables, List.of(), List.of(), List.of(), Settings.NONE, true);
    }

    static Network alone(Host host) {
        List<Lan> noLans = List.of();
        return new Network(List.of(host), noLans);
    }

    /** Destinations anywhere that a packet may go to. */
    static IpAddress destination(Random random) {
        return IpAddress.ofIpv4(((1 + random.nextInt(223)) << 24) | random.nextInt(1 << 24));
    }

    private static Adapter adapter(String name, int index, String address) {
        AdapterAddress own = AdapterAddress.of(IpAddress.parse(address), 24);
        return new Adapter(
                name,
                index,
                new Mac(0x02_00_00_00_00_00L + index),
                Adapter.ETHERNET,
                WindowsAdapter.DEFAULT,
                List.of(own),
                List.of());
    }

    private static List<Route> routes(int count, Random random) {
        Set<Prefix> destinations = new HashSet<>();
        List<Route> routes = new ArrayList<>(count);
        routes.add(via(Prefix.ALL4, random));
        while (routes.size() < count) {
            Prefix destination = Prefix.of(destination(random), 8 + random.nextInt(21));
            if (destinations.add(destination)) {
                routes.add(via(destination, random));
            }
        }
        return routes;
    }

    private static Route via(Prefix destination, Random random) {
        int adapter = random.nextInt(2);
        int gateway = (10 << 24) | ((adapter + 1) << 16) | (10 + random.nextInt(GATEWAYS));
        return Route.via(destination, IpAddress.ofIpv4(gateway), "eth" + adapter, random.nextInt(3) * 100L);
    }
}
