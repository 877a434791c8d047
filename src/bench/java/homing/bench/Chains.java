package homing.bench;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
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
import java.util.List;

/** Networks to run through: chains of gateways, and LANs with many hosts. */
final class Chains {
    static final String FIRST = "host0";

    private Chains() {}

    /** The last host's address. */
    static IpAddress last(int gateways) {
        return address(gateways, 2);
    }

    private static IpAddress address(int lan, int host) {
        return IpAddress.ofIpv4(10 << 24 | lan << 8 | host);
    }

    /** A host, so many gateways and a host in a row, with a LAN between each two. */
    static Network of(int gateways) {
        List<Host> hosts = new ArrayList<>();
        List<Lan> lans = new ArrayList<>();
        for (int i = 0; i <= gateways + 1; i++) {
            hosts.add(host(i, gateways));
        }
        for (int lan = 0; lan <= gateways; lan++) {
            lans.add(new Lan(
                    "lan" + lan,
                    List.of(new AdapterRef("host" + lan, "eth1"), new AdapterRef("host" + (lan + 1), "eth0"))));
        }
        return new Network(hosts, lans);
    }

    private static Host host(int place, int gateways) {
        List<Adapter> doors = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        if (place > 0) {
            doors.add(adapter("eth0", 2, 4 * place, address(place - 1, 2)));
            routes.addAll(behind(place - 2, -1, -1, address(place - 1, 1), "eth0"));
        }
        if (place <= gateways) {
            doors.add(adapter("eth1", 3, 4 * place + 1, address(place, 1)));
            routes.addAll(behind(place + 1, gateways + 1, 1, address(place, 2), "eth1"));
        }
        return host("host" + place, doors, routes);
    }

    /** Routes to the LANs in one direction. */
    private static List<Route> behind(int from, int to, int step, IpAddress gateway, String adapter) {
        List<Route> routes = new ArrayList<>();
        for (int lan = from; lan != to && lan >= 0; lan += step) {
            routes.add(Route.via(new Prefix(address(lan, 0), 24), gateway, adapter, 0));
        }
        return routes;
    }

    private static Host host(String name, List<Adapter> doors, List<Route> routes) {
        return new Host(
                name,
                StackId.LINUX,
                doors,
                List.of(RouteTable.of("main", routes)),
                List.of(),
                List.of(),
                List.of(),
                Settings.NONE.with("ip_forward", 1).with("ip_default_ttl", 255),
                true);
    }

    private static Adapter adapter(String name, int index, int mac, IpAddress address) {
        return new Adapter(
                name,
                index,
                new Mac(0x0200_0000_0000L + mac),
                Adapter.ETHERNET,
                WindowsAdapter.DEFAULT,
                List.of(AdapterAddress.of(address, 24)),
                List.of());
    }

    /** So many hosts on one LAN. */
    static Network office(int size) {
        List<Host> hosts = new ArrayList<>();
        List<AdapterRef> plugs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            IpAddress own = IpAddress.ofIpv4(10 << 24 | i + 1);
            Adapter door = new Adapter(
                    "eth0",
                    2,
                    new Mac(0x0200_0000_0000L + i),
                    Adapter.ETHERNET,
                    WindowsAdapter.DEFAULT,
                    List.of(AdapterAddress.of(own, 16)),
                    List.of());
            hosts.add(host("host" + i, List.of(door), List.of()));
            plugs.add(new AdapterRef("host" + i, "eth0"));
        }
        return new Network(hosts, List.of(new Lan("office", plugs)));
    }
}
