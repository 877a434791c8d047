package homing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Gateways on LANs by chance, with default routes, routes to single LANs, and rules. */
class WalkTest {
    private static final int NETWORKS = 400;

    private final Random random = new Random(20);

    /** The LANs of each gateway. */
    private List<int[]> plugged = List.of();

    private Scenario drawing(int lans) {
        int gateways = 3 + random.nextInt(7);
        plugged = IntStream.range(0, gateways)
                .mapToObj(i -> random.ints(0, lans)
                        .distinct()
                        .limit(1 + random.nextInt(2))
                        .toArray())
                .toList();
        List<List<AdapterRef>> plugs = IntStream.range(0, lans)
                .mapToObj(i -> (List<AdapterRef>) new ArrayList<AdapterRef>())
                .toList();
        List<Host> hosts = IntStream.range(0, gateways)
                .mapToObj(number -> host(number, lans, plugs))
                .toList();
        List<Lan> cables = IntStream.range(0, lans)
                .mapToObj(lan -> new Lan("L" + lan, plugs.get(lan)))
                .toList();
        return Scenario.of(new Network(hosts, cables));
    }

    private Host host(int number, int lans, List<List<AdapterRef>> plugs) {
        String name = "g" + number;
        int[] on = plugged.get(number);
        List<Adapter> cards = new ArrayList<>();
        for (int lan : on) {
            plugs.get(lan).add(new AdapterRef(name, "eth" + lan));
            cards.add(card(lan, cards.size() + 2, "10.0." + lan + "." + (number + 1)));
        }
        int forwards = random.nextInt(8) == 0 ? 0 : 1;
        return new Host(
                name,
                StackId.LINUX,
                cards,
                List.of(RouteTable.of("main", routes(on, lans))),
                random.nextInt(12) == 0 ? List.of(ruled()) : List.of(),
                List.of(),
                List.of(),
                Settings.NONE.with("ip_forward", forwards),
                true);
    }

    private static PolicyRule ruled() {
        return PolicyRule.lookup(100, "other");
    }

    private List<Route> routes(int[] on, int lans) {
        int by = on[random.nextInt(on.length)];
        Stream<Route> byDefault = random.nextInt(6) == 0
                ? Stream.of()
                : Stream.of(random.nextInt(9) == 0 ? Route.onLink(Prefix.ALL4, "eth" + by, 0) : via(Prefix.ALL4, by));
        Stream<Route> single = IntStream.range(0, random.nextInt(3)).mapToObj(i -> via(destination(lans), by));
        return Stream.concat(byDefault, single).toList();
    }

    private Prefix destination(int lans) {
        return random.nextInt(5) == 0
                ? Prefix.parse(random.nextBoolean() ? "10.0.0.0/16" : "240.0.0.0/4")
                : Prefix.parse("10.0." + random.nextInt(lans) + ".0/24");
    }

    private Route via(Prefix destination, int lan) {
        int[] there = IntStream.range(0, plugged.size())
                .filter(number -> IntStream.of(plugged.get(number)).anyMatch(on -> on == lan))
                .toArray();
        IpAddress gateway = IpAddress.parse("10.0." + lan + "." + (1 + there[random.nextInt(there.length)]));
        return Route.via(destination, gateway, "eth" + lan, 0);
    }

    private static Adapter card(int lan, int index, String address) {
        AdapterAddress own = AdapterAddress.of(IpAddress.parse(address), 24);
        return new Adapter(
                "eth" + lan,
                index,
                new Mac(0x0200_0000_0000L | index),
                Adapter.ETHERNET,
                WindowsAdapter.DEFAULT,
                List.of(own),
                List.of());
    }

    @Test
    void aHastyWalkEndsWhereTheOtherDoes() {
        Map<Walk.Fate, Integer> ends = new EnumMap<>(Walk.Fate.class);
        for (int i = 0; i < NETWORKS; i++) {
            int lans = 2 + random.nextInt(4);
            Scenario drawing = drawing(lans);
            Ground ground = new Ground(drawing);
            for (Host start : drawing.network().hosts()) {
                for (int lan = 0; lan < lans; lan++) {
                    IpAddress to = IpAddress.parse("10.0." + lan + "." + (1 + random.nextInt(12)));
                    Walk.End slow = Walk.from(ground, start, to);
                    Walk.End hasty = Walk.hastily(ground, start, to);
                    assertThat(hasty.fate())
                            .as("network %s, %s to %s", i, start.name(), to)
                            .isEqualTo(slow.fate());
                    assertThat(hasty.at().name()).isEqualTo(slow.at().name());
                    ends.merge(slow.fate(), 1, Integer::sum);
                }
            }
        }
        assertThat(ends).hasSize(Walk.Fate.values().length);
        assertThat(ends.values()).allMatch(count -> count > 100);
    }
}
