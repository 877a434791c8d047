package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.export.json.TraceJson;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Call;
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
import homing.state.FrameInFlight;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random networks of gateways, many of them wrong: whatever is drawn, a run ends, is the same again, and keeps the rules of the wire. */
class AnyJourneyTest {
    private static final int LANS = 4;

    static IpAddress address(int lan, int host) {
        return IpAddress.ofIpv4(10 << 24 | lan << 16 | host);
    }

    static Network network(Random random) {
        List<Host> hosts = new ArrayList<>();
        Map<Integer, List<AdapterRef>> plugs = new HashMap<>();
        int count = 2 + random.nextInt(6);
        for (int number = 1; number <= count; number++) {
            List<Adapter> doors = new ArrayList<>();
            List<Route> routes = new ArrayList<>();
            for (int lan :
                    random.ints(0, LANS).distinct().limit(1 + random.nextInt(3)).toArray()) {
                String name = "eth" + doors.size();
                doors.add(adapter(name, number, lan, doors.size()));
                plugs.computeIfAbsent(lan, key -> new ArrayList<>()).add(new AdapterRef("h" + number, name));
                routes.add(route(random, lan, name));
            }
            hosts.add(host(random, number, doors, routes));
        }
        List<Lan> lans = plugs.entrySet().stream()
                .map(lan -> new Lan("lan" + lan.getKey(), lan.getValue()))
                .toList();
        return new Network(hosts, lans);
    }

    private static Adapter adapter(String name, int host, int lan, int place) {
        return new Adapter(
                name,
                place + 2,
                new Mac(0x0200_0000_0000L + host * 16L + place),
                Adapter.ETHERNET,
                WindowsAdapter.DEFAULT,
                List.of(AdapterAddress.of(address(lan, host), 24)),
                List.of());
    }

    /** To everywhere or to some LAN, by some neighbour that may not be there. */
    private static Route route(Random random, int lan, String adapter) {
        Prefix to = random.nextBoolean() ? Prefix.ALL4 : new Prefix(address(random.nextInt(LANS), 0), 16);
        return Route.via(to, address(lan, 1 + random.nextInt(8)), adapter, random.nextInt(3));
    }

    private static Host host(Random random, int number, List<Adapter> doors, List<Route> routes) {
        Settings settings = Settings.NONE
                .with("ip_forward", random.nextInt(4) == 0 ? 0 : 1)
                .with("conf.all.rp_filter", random.nextInt(3));
        StackId stack = random.nextInt(5) == 0 ? StackId.parse("windows-xp") : StackId.LINUX;
        return new Host(
                "h" + number,
                stack,
                doors,
                List.of(RouteTable.of("main", routes)),
                List.of(),
                List.of(),
                List.of(),
                settings,
                true);
    }

    static Call call(Random random, Network network) {
        Program[] programs = {Program.TCP_CONNECT, Program.UDP_CONNECT, Program.UDP_SENDTO, Program.PING};
        Program program = programs[random.nextInt(programs.length)];
        int port = program == Program.PING ? 0 : 7007 + random.nextInt(2);
        IpAddress to =
                address(random.nextInt(LANS), 1 + random.nextInt(network.hosts().size() + 1));
        return Call.of("h1", program, to, port);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRunEndsIsTheSameAgainAndKeepsTheRulesOfTheWire(long seed) {
        Random random = new Random(seed);
        Network network = network(random);
        Simulation simulation = Simulation.of(network);
        Call call = call(random, network);
        Timeline timeline = simulation.run(call);
        assertThat(timeline.ending()).as("%s", call).isNotNull();
        assertThat(json(simulation.run(call))).isEqualTo(json(timeline));
        timeline.moments().forEach(moment -> check(network, moment));
    }

    private static String json(Timeline timeline) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TraceJson json = new TraceJson(bytes, false)) {
            json.write(0, timeline);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void check(Network network, Moment moment) {
        if (moment.step().decision() instanceof Decision.Forwarded forwarded) {
            assertThat(forwarded.after().ttl())
                    .isEqualTo(forwarded.before().ttl() - 1)
                    .isPositive();
        }
        for (FrameInFlight sent : moment.sent()) {
            if (sent.from().adapter().startsWith("eth")) {
                check(network, sent);
            }
        }
    }

    /** One sender, by its own hardware address; all others of its LAN hear it, or the one that is meant. */
    private static void check(Network network, FrameInFlight sent) {
        Lan lan = network.lanOf(sent.from()).orElseThrow();
        assertThat(sent.frame().source()).isEqualTo(macOf(network, sent.from()));
        assertThat(lan.adapters()).containsAll(sent.to());
        assertThat(sent.to()).doesNotContain(sent.from()).doesNotHaveDuplicates();
        if (sent.frame().isBroadcast()) {
            assertThat(sent.to()).hasSize(lan.adapters().size() - 1);
        } else {
            assertThat(sent.to())
                    .extracting(place -> macOf(network, place))
                    .containsOnly(sent.frame().destination());
        }
    }

    private static Mac macOf(Network network, AdapterRef place) {
        return network.host(place.host())
                .flatMap(host -> host.adapter(place.adapter()))
                .orElseThrow()
                .mac();
    }
}
