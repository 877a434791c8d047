package homing.survey;

import static org.assertj.core.api.Assertions.assertThat;

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
import homing.scenario.Scenario;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A drawing of a thousand hosts is looked over at each edit. */
class LargeSurveyTest {
    private static final int LANS = 50;
    private static final int HOSTS = 19;

    /** Ten times what it takes when nothing else runs: enough to see work that grows with the square of the hosts. */
    private static final long MOST_MICROS = 200_000;

    private final List<Host> hosts = new ArrayList<>();
    private final List<Lan> lans = new ArrayList<>();

    /** Fifty LANs, each with a gateway to a backbone. */
    private Scenario drawing(boolean good) {
        List<AdapterRef> backbone = new ArrayList<>();
        for (int lan = 0; lan < LANS; lan++) {
            List<Route> routes = new ArrayList<>();
            for (int other = 0; other < LANS; other++) {
                if (other != lan) {
                    routes.add(Route.via(subnet(other), address("172.16.0." + (other + 1)), "up", 0));
                }
            }
            List<Adapter> cards =
                    List.of(card("down", 2, "10.0." + lan + ".1"), card("up", 3, "172.16.0." + (lan + 1)));
            add("g" + lan, cards, good ? routes : List.of(), 1);
            backbone.add(new AdapterRef("g" + lan, "up"));
            List<AdapterRef> members = new ArrayList<>(List.of(new AdapterRef("g" + lan, "down")));
            for (int host = 0; host < HOSTS; host++) {
                String gateway = good ? "10.0." + lan + ".1" : "10.9.9.9";
                List<Route> byDefault = List.of(Route.via(Prefix.ALL4, address(gateway), "eth0", 0));
                add("h" + lan + "-" + host, List.of(card("eth0", 2, "10.0." + lan + "." + (host + 2))), byDefault, 0);
                members.add(new AdapterRef("h" + lan + "-" + host, "eth0"));
            }
            lans.add(new Lan("L" + lan, members));
        }
        lans.add(new Lan("backbone", backbone));
        return Scenario.of(new Network(hosts, lans));
    }

    private void add(String name, List<Adapter> cards, List<Route> routes, int forwards) {
        Host host = new Host(
                name,
                new StackId("linux", ""),
                cards,
                List.of(RouteTable.of("main", routes)),
                List.of(),
                List.of(),
                List.of(),
                Settings.NONE.with("ip_forward", forwards),
                true);
        hosts.add(host);
    }

    private Adapter card(String name, int index, String address) {
        AdapterAddress own = AdapterAddress.of(address(address), 24);
        Mac mac = new Mac(0x0200_0000_0000L | hosts.size() << 8 | index);
        return new Adapter(name, index, mac, Adapter.ETHERNET, WindowsAdapter.DEFAULT, List.of(own), List.of());
    }

    private static Prefix subnet(int lan) {
        return Prefix.parse("10.0." + lan + ".0/24");
    }

    private static IpAddress address(String text) {
        return IpAddress.parse(text);
    }

    private static long bestMicros(Scenario drawing) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 12; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Survey.of(drawing);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best / 1000;
    }

    @Test
    void aThousandHostsAreLookedOverInAMoment() {
        Scenario drawing = drawing(true);
        assertThat(Survey.of(drawing)).isEmpty();
        assertThat(bestMicros(drawing)).isLessThan(MOST_MICROS);
    }

    @Test
    void soAreAThousandMistakes() {
        Scenario drawing = drawing(false);
        assertThat(Survey.of(drawing)).hasSizeGreaterThan(900);
        assertThat(bestMicros(drawing)).isLessThan(MOST_MICROS);
    }

    /** Each gateway's default route leads to the next one. */
    private Scenario chain(int length) {
        for (int i = 0; i < length; i++) {
            String near = "10." + i / 250 + "." + i % 250 + ".1";
            String far = "10." + (i + 1) / 250 + "." + (i + 1) % 250 + ".2";
            String next = "10." + (i + 1) / 250 + "." + (i + 1) % 250 + ".1";
            List<Route> routes = List.of(Route.via(Prefix.ALL4, address(next), "up", 0));
            add("g" + i, List.of(card("down", 2, near), card("up", 3, far)), i + 1 < length ? routes : List.of(), 1);
        }
        for (int i = 1; i < length; i++) {
            lans.add(new Lan("L" + i, List.of(new AdapterRef("g" + (i - 1), "up"), new AdapterRef("g" + i, "down"))));
        }
        return Scenario.of(new Network(hosts, lans));
    }

    /** Each knows the next one only, and the last one knows nobody: no LAN of the chain is found again from its end. */
    @Test
    void theWaysBackAlongAChainOfThousandsOfGatewaysAreFollowedInAMoment() {
        Ground open = new Ground(chain(3_000));
        assertThat(new NoWayBack().marks(open)).hasSize(2_998);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(new NoWayBack().marks(open)).hasSize(2_998);
        long micros = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1000;
        assertThat(micros).isLessThan(MOST_MICROS);
    }

    @Test
    void aChainOfThousandsOfGatewaysIsFollowedInAMoment() {
        Ground open = new Ground(chain(3_000));
        assertThat(new GatewayCircle().marks(open)).isEmpty();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(new GatewayCircle().marks(open)).isEmpty();
        long micros = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1000;
        assertThat(micros).isLessThan(MOST_MICROS);
    }
}
