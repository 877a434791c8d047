package homing.diagram;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.model.Program;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Networks to draw. */
public final class Drawn {
    public static final IpAddress SERVER = IpAddress.parse("203.0.113.80");

    private Drawn() {}

    /** A Windows XP client with a door to each of two LANs, a gateway on each, and a server behind them. */
    public static Scenario twoDoors() {
        Host client = windows(
                "client",
                windowsAdapter("A", 2, "10.1.0.1", 20, "10.1.0.5/24"),
                windowsAdapter("B", 3, "10.2.0.1", 30, "10.2.0.5/24"));
        Host firewall = linux("fw-A", adapter("in", 2, "10.1.0.1/24"), adapter("out", 3, "203.0.113.1/24"));
        Host gateway = linux("gw-B", adapter("in", 2, "10.2.0.1/24"), adapter("out", 3, "203.0.113.2/24"));
        Host server = linux("server", adapter("eth0", 2, "203.0.113.80/24"));
        Network network = new Network(
                List.of(client, firewall, gateway, server),
                List.of(
                        lan("LAN A", "client:A", "fw-A:in"),
                        lan("LAN B", "client:B", "gw-B:in"),
                        lan("203.0.113.0/24", "fw-A:out", "gw-B:out", "server:eth0")));
        return called(network, call("client"))
                .withPlaces(Map.of(
                        "client", new Spot(206, 385),
                        "fw-A", new Spot(790, 242),
                        "gw-B", new Spot(772, 527),
                        "server", new Spot(1117, 386),
                        "lan:LAN A", new Spot(537, 194),
                        "lan:LAN B", new Spot(537, 586),
                        "lan:203.0.113.0/24", new Spot(945, 386)));
    }

    /** A host, its gateway and a printer on one LAN; the host has addresses of two subnets. */
    public static Scenario twoAddresses() {
        Host web = linux("web", adapter("eth0", 2, "192.168.0.10/24", "172.20.0.10/24"), "172.20.0.1");
        Host gate = linux("gate", adapter("eth0", 2, "172.20.0.1/24"));
        Host printer = linux("printer", adapter("eth0", 2, "192.168.0.77/24"));
        Network network =
                new Network(List.of(web, gate, printer), List.of(lan("LAN", "web:eth0", "gate:eth0", "printer:eth0")));
        return called(network, call("web"))
                .withPlaces(Map.of(
                        "web", new Spot(205, 385),
                        "gate", new Spot(748, 255),
                        "printer", new Spot(748, 525),
                        "lan:LAN", new Spot(488, 395)));
    }

    /** A router between LANs of several hosts each, with nothing placed. */
    public static Scenario office(int lans, int hosts) {
        List<Host> all = new ArrayList<>();
        List<Lan> cables = new ArrayList<>();
        Adapter[] doors = IntStream.range(0, lans)
                .mapToObj(lan -> adapter("eth" + lan, lan + 2, "10." + lan + ".0.1/24"))
                .toArray(Adapter[]::new);
        all.add(linux("router", doors));
        for (int lan = 0; lan < lans; lan++) {
            List<String> plugs = new ArrayList<>(List.of("router:eth" + lan));
            for (int host = 0; host < hosts; host++) {
                String name = "pc-" + lan + "-" + host;
                all.add(linux(name, adapter("eth0", 2, "10." + lan + ".0." + (host + 10) + "/24")));
                plugs.add(name + ":eth0");
            }
            cables.add(lan("office " + lan, plugs.toArray(String[]::new)));
        }
        return called(new Network(all, cables), Call.of("router", Program.PING, IpAddress.parse("10.0.0.10"), 0));
    }

    /** Up to eight hosts on up to five LANs, each host plugged into one to three of them. */
    public static Scenario random(Random random) {
        int lans = 1 + random.nextInt(5);
        List<List<String>> plugs = new ArrayList<>();
        for (int lan = 0; lan < lans; lan++) {
            plugs.add(new ArrayList<>());
        }
        List<Host> hosts = new ArrayList<>();
        for (int number = 0; number < 2 + random.nextInt(7); number++) {
            String name = "host-" + number;
            List<Adapter> doors = new ArrayList<>();
            for (int lan : random.ints(0, lans)
                    .distinct()
                    .limit(Math.min(lans, 1 + random.nextInt(3)))
                    .toArray()) {
                String door = "eth" + doors.size();
                doors.add(adapter(door, doors.size() + 2, "10." + lan + ".0." + (number + 1) + "/24"));
                plugs.get(lan).add(name + ":" + door);
            }
            hosts.add(linux(name, doors.toArray(Adapter[]::new)));
        }
        List<Lan> cables = new ArrayList<>();
        for (int lan = 0; lan < lans; lan++) {
            cables.add(lan("net " + lan, plugs.get(lan).toArray(String[]::new)));
        }
        IpAddress to =
                hosts.get(hosts.size() - 1).adapters().get(0).addresses().get(0).address();
        return called(new Network(hosts, cables), Call.of("host-0", Program.UDP_CONNECT, to, 53));
    }

    /** Routers in a row, with a LAN between each and the next, and nothing placed. */
    public static Scenario chain(int routers) {
        List<Host> hosts = IntStream.range(0, routers)
                .mapToObj(i -> linux(
                        "r" + i, adapter("left", 2, link(i) + ".2/24"), adapter("right", 3, link(i + 1) + ".1/24")))
                .toList();
        List<Lan> lans = IntStream.range(1, routers)
                .mapToObj(i -> lan("link " + i, "r" + (i - 1) + ":right", "r" + i + ":left"))
                .toList();
        return called(new Network(hosts, lans), call("r0"));
    }

    private static String link(int number) {
        return "10." + number % 256 + "." + number / 256;
    }

    /** Two hosts with four to twelve adapters and a few with fewer, on up to twelve LANs; one of the first three calls. */
    public static Scenario crowded(Random random) {
        int lans = 4 + random.nextInt(9);
        List<List<String>> plugs = new ArrayList<>();
        for (int lan = 0; lan < lans; lan++) {
            plugs.add(new ArrayList<>());
        }
        List<Host> hosts = new ArrayList<>();
        int count = 3 + random.nextInt(4);
        for (int number = 0; number < count; number++) {
            String name = "host-" + number;
            int most = number < 2 ? 4 + random.nextInt(9) : 1 + random.nextInt(3);
            List<Adapter> doors = new ArrayList<>();
            for (int lan :
                    random.ints(0, lans).distinct().limit(Math.min(lans, most)).toArray()) {
                String door = "eth" + doors.size();
                doors.add(adapter(door, doors.size() + 2, "10.100." + lan + "." + (number + 1) + "/24"));
                plugs.get(lan).add(name + ":" + door);
            }
            hosts.add(linux(name, doors.toArray(Adapter[]::new)));
        }
        List<Lan> cables = new ArrayList<>();
        for (int lan = 0; lan < lans; lan++) {
            cables.add(lan("net " + lan, plugs.get(lan).toArray(String[]::new)));
        }
        return called(new Network(hosts, cables), call("host-" + random.nextInt(3)));
    }

    /** A host that is alone on each of its LANs. */
    public static Scenario manyDoors(int doors) {
        List<Adapter> adapters = IntStream.range(0, doors)
                .mapToObj(i -> adapter("eth" + i, i + 1, "10." + i + ".0.5/24"))
                .toList();
        List<Lan> lans = adapters.stream()
                .map(own -> lan("LAN " + own.name(), "client:" + own.name()))
                .toList();
        Host client = linux("client", adapters.toArray(Adapter[]::new));
        return called(new Network(List.of(client), lans), call("client"));
    }

    public static Call call(String host) {
        return Call.of(host, Program.TCP_CONNECT, SERVER, 443);
    }

    /** The call bound to an address. */
    public static Call bound(Call call, String address) {
        return call.with(call.options().withBind(IpAddress.parse(address)));
    }

    private static Scenario called(Network network, Call call) {
        return new Scenario(
                "Two doors",
                "",
                List.of(),
                network,
                List.of(new ScriptedCall("", call, List.of())),
                Map.of(),
                List.of());
    }

    public static Lan lan(String name, String... plugs) {
        return new Lan(name, Arrays.stream(plugs).map(Drawn::ref).toList());
    }

    private static AdapterRef ref(String plug) {
        String[] parts = plug.split(":", 2);
        return new AdapterRef(parts[0], parts[1]);
    }

    private static Host windows(String name, Adapter... adapters) {
        return host(name, StackId.parse("windows-xp"), List.of(adapters), RouteTable.empty("main"));
    }

    public static Host linux(String name, Adapter... adapters) {
        return host(name, StackId.LINUX, List.of(adapters), RouteTable.empty("main"));
    }

    private static Host linux(String name, Adapter adapter, String gateway) {
        RouteTable table =
                RouteTable.of("main", List.of(Route.via(Prefix.ALL4, IpAddress.parse(gateway), adapter.name(), 0)));
        return host(name, StackId.LINUX, List.of(adapter), table);
    }

    private static Host host(String name, StackId stack, List<Adapter> adapters, RouteTable table) {
        return new Host(name, stack, adapters, List.of(table), List.of(), List.of(), List.of(), Settings.NONE, true);
    }

    /** An adapter with addresses as 10.1.0.5/24. */
    public static Adapter adapter(String name, int index, String... addresses) {
        return new Adapter(
                name,
                index,
                new Mac(0x0200_0000_0000L + index + (long) name.hashCode() % 251 * 256),
                Adapter.ETHERNET,
                WindowsAdapter.DEFAULT,
                Arrays.stream(addresses).map(Drawn::address).toList(),
                List.of());
    }

    private static Adapter windowsAdapter(String name, int index, String gateway, int metric, String address) {
        return new Adapter(
                name,
                index,
                new Mac(0x0200_0000_0000L + index),
                Adapter.ETHERNET,
                new WindowsAdapter(index, metric, 0, false),
                List.of(address(address)),
                List.of(new Gateway(IpAddress.parse(gateway), null)));
    }

    private static AdapterAddress address(String text) {
        String[] parts = text.split("/", 2);
        return AdapterAddress.of(IpAddress.parse(parts[0]), Integer.parseInt(parts[1]));
    }
}
