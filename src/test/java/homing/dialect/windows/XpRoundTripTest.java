package homing.dialect.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.Dialect.Topic;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.stack.PipelineStack;
import homing.stack.windows.XpProfile;
import homing.stack.windows.XpVariant;
import homing.state.HostState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a Windows XP host prints is read again as the same host. */
class XpRoundTripTest {
    private static final WindowsDialect DIALECT = WindowsDialect.XP;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPrintedIsReadAsTheSameHost(long seed) {
        Host drawn = new Chance(new Random(seed)).host();
        HostState state = new PipelineStack(new XpProfile(XpVariant.XP_SP2)).start(drawn);
        PrintedHost printed = new PrintedHost(
                IpconfigReader.read(DIALECT.print(Topic.ADAPTERS, state)),
                RoutePrintReader.read(DIALECT.print(Topic.ROUTES, state)),
                ArpReader.read(DIALECT.print(Topic.NEIGHBOURS, state)));
        Host read = printed.host(StackId.parse("windows-xp"));
        assertThat(printed.adapters().unread()).isEmpty();
        assertThat(printed.routes().unread()).isEmpty();
        assertThat(printed.neighbours().unread()).isEmpty();
        assertThat(read.tables()).isEqualTo(state.host().tables());
        assertThat(cards(read)).isEqualTo(cards(state.host()));
        assertThat(read.neighbours())
                .containsExactlyInAnyOrderElementsOf(state.host().neighbours());
        assertThat(read.name()).isEqualTo(state.host().name());
        assertThat(read.settings()).isEqualTo(state.host().settings());
        assertThat(printed.routes().defaultGateway()).isEqualTo(GatewayShown.of(state));
        HostState again = new PipelineStack(new XpProfile(XpVariant.XP_SP2)).start(read);
        assertThat(GatewayShown.of(again)).isEqualTo(GatewayShown.of(state));
    }

    /** What is told of an adapter: of one without a cable neither addresses nor gateways. */
    private static List<String> cards(Host host) {
        return host.adapters().stream()
                .map(card -> card.name() + " " + card.index() + " " + card.mac() + " " + card.switches()
                        + (card.isLoopback() || card.is(Adapter.Switch.CARRIER)
                                ? card.addresses() + " "
                                        + card.gateways().stream()
                                                .map(Gateway::address)
                                                .toList()
                                : ""))
                .toList();
    }

    /** Hosts as chance makes them. */
    private record Chance(Random dice) {
        Host host() {
            List<Adapter> cards = new ArrayList<>();
            int count = 1 + dice.nextInt(4);
            for (int i = 0; i < count; i++) {
                cards.add(card(i));
            }
            Settings settings = dice.nextBoolean() ? Settings.NONE : Settings.NONE.with("IPEnableRouter", 1);
            return new Host(
                    "lab" + dice.nextInt(9),
                    StackId.parse("windows-xp"),
                    cards,
                    List.of(RouteTable.of("main", added(cards))),
                    List.of(),
                    neighbours(cards),
                    List.of(),
                    settings,
                    true);
        }

        private Adapter card(int place) {
            List<AdapterAddress> addresses = new ArrayList<>();
            List<Gateway> gateways = new ArrayList<>();
            for (int i = 0; i <= dice.nextInt(3); i++) {
                addresses.add(AdapterAddress.of(address(place, i, 10 + dice.nextInt(200)), 24));
            }
            for (int i = 0; i < dice.nextInt(3); i++) {
                gateways.add(new Gateway(address(place, 0, 1 + i), null));
            }
            EnumSet<Adapter.Switch> switches = EnumSet.copyOf(Adapter.ETHERNET);
            if (place > 0 && dice.nextInt(4) == 0) {
                switches.remove(Adapter.Switch.CARRIER);
            }
            return new Adapter(
                    dice.nextBoolean() ? "Local Area Connection " + place : "Card" + place,
                    2 + place + (dice.nextBoolean() ? 0 : 0x10000),
                    new Mac(0x0200_5E00_5300L + place),
                    switches,
                    new WindowsAdapter(place + 1, dice.nextInt(3) * 10, 0, false),
                    addresses,
                    gateways);
        }

        private static IpAddress address(int card, int subnet, int last) {
            return IpAddress.parse("172." + (20 + card) + "." + subnet + "." + last);
        }

        private List<Route> added(List<Adapter> cards) {
            return cards.stream()
                    .filter(card -> dice.nextBoolean())
                    .map(card -> Route.via(
                            Prefix.parse("203.0." + dice.nextInt(200) + ".0/24"),
                            card.addresses().get(0).subnet().address(),
                            card.name(),
                            1 + dice.nextInt(40)))
                    .toList();
        }

        private List<Neighbour> neighbours(List<Adapter> cards) {
            return cards.stream()
                    .filter(card -> card.is(Adapter.Switch.CARRIER) && dice.nextBoolean())
                    .map(card -> new Neighbour(
                            IpAddress.parse("172." + (18 + card.mac().bits() % 16) + ".0." + (210 + dice.nextInt(9))),
                            card.name(),
                            new Mac(0x0200_5E00_5400L + dice.nextInt(99)),
                            dice.nextBoolean() ? NeighbourState.PERMANENT : NeighbourState.REACHABLE))
                    .toList();
        }
    }
}
