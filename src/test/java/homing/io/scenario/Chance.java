package homing.io.scenario;

import homing.model.Adapter;
import homing.model.Adapter.Switch;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Firewall;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.Network;
import homing.model.Program;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Scope;
import homing.scenario.Expectation;
import homing.scenario.Expectation.Subject;
import homing.scenario.Note;
import homing.scenario.Remark;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Spot;
import homing.scenario.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scenarios made by chance; the same seed gives the same one. */
final class Chance {
    private static final List<String> TEXTS = List.of(
            "plain",
            "with \"quotes\" and 'others'",
            "colon: and # hash",
            " blanks around ",
            "- dash",
            "true",
            "null",
            "~",
            "1e3",
            "12:30:45",
            "{braces}, [brackets]",
            "ä – € 中 😀",
            "two\nlines",
            "two\n\n  indented\nlines",
            "tab\there",
            "ends:\n",
            "\\back\\slash",
            "\u0085\u2028",
            "@at `tick` %percent !bang &and *star",
            "");
    private static final List<String> ADAPTERS =
            List.of("eth0", "eth1", "A", "Local Area Connection 2", "wlan0", "tun:0", "on", "42", "ä b", "0x1f");

    final Dice dice;
    private final ChanceLines lines;

    Chance(long seed) {
        this.dice = new Dice(seed);
        this.lines = new ChanceLines(dice);
    }

    Scenario scenario() {
        List<Host> hosts = new ArrayList<>();
        for (String name : dice.some(List.of("client", "fw-A", "gw B", "yes", "server.example", "7"), 4)) {
            hosts.add(host(name));
        }
        List<Lan> lans = lans(hosts);
        Map<String, Spot> places = new LinkedHashMap<>();
        hosts.stream().filter(host -> dice.coin()).forEach(host -> places.put(host.name(), spot()));
        lans.stream().filter(lan -> dice.coin()).forEach(lan -> places.put(Scenario.lanKey(lan.name()), spot()));
        return new Scenario(
                dice.of(TEXTS),
                dice.of(TEXTS),
                dice.some(TEXTS, 3),
                new Network(hosts, lans),
                hosts.isEmpty() ? List.of() : many(3, () -> call(dice.of(hosts))),
                hosts.isEmpty() ? List.of() : stories(hosts),
                places,
                many(3, () -> new Note(dice.of(TEXTS), spot())));
    }

    private List<Story> stories(List<Host> hosts) {
        ChanceStories maker = new ChanceStories(this, lines, hosts);
        return many(2, () -> maker.story(dice.of(TEXTS), server()));
    }

    private Server server() {
        return new Server(dice.of(List.of(Server.Answers.values())), dice.coin() ? 0 : 1 + dice.below(65_535));
    }

    private Spot spot() {
        return dice.coin()
                ? new Spot(dice.below(1000), -dice.below(1000))
                : new Spot(dice.below(1_000_000) / 777.0, dice.below(1000) / 3e5);
    }

    private <T> List<T> many(int most, Supplier<T> maker) {
        List<T> all = new ArrayList<>();
        int count = dice.below(most + 1);
        for (int i = 0; i < count; i++) {
            all.add(maker.get());
        }
        return all;
    }

    private Host host(String name) {
        List<Adapter> adapters = adapters();
        List<String> names = adapters.stream().map(Adapter::name).toList();
        Map<String, Integer> settings = new HashMap<>();
        dice.some(List.of("ip_forward", "conf.all.rp_filter", "EnableDeadGWDetect"), 3)
                .forEach(key -> settings.put(key, dice.below(5) - 2));
        boolean bare = names.isEmpty();
        return new Host(
                name,
                StackId.parse(dice.of(Keys.STACKS)),
                adapters,
                bare ? List.of() : lines.tables(names),
                many(4, lines::rule),
                bare ? List.of() : neighbours(names),
                many(3, lines::nat),
                Settings.of(settings),
                dice.coin(),
                bare ? Firewall.NONE : lines.firewall(names),
                many(2, () -> lines.label(names)));
    }

    private List<Adapter> adapters() {
        List<Adapter> adapters = new ArrayList<>();
        Set<Integer> numbers = new LinkedHashSet<>();
        for (String name : dice.some(ADAPTERS, 4)) {
            int index = dice.below(3) == 0 ? 1 + dice.below(9) : adapters.size() + 2;
            while (!numbers.add(index)) {
                index++;
            }
            adapters.add(adapter(name, index));
        }
        return adapters;
    }

    private Adapter adapter(String name, int index) {
        Set<Switch> switches = dice.coin() ? Adapter.ETHERNET : dice.set(EnumSet.allOf(Switch.class));
        Set<String> seen = new LinkedHashSet<>();
        return new Adapter(
                name,
                index,
                dice.coin()
                        ? new Mac(dice.bits(48))
                        : new Mac(0x0200_0000_0000L | ((long) dice.below(3) << 16) | index),
                switches,
                dice.coin()
                        ? WindowsAdapter.DEFAULT
                        : new WindowsAdapter(dice.below(9), dice.below(99), dice.bits(30), dice.coin(), enabled()),
                many(3, this::address).stream()
                        .filter(each -> seen.add(each.toString()))
                        .toList(),
                many(2, () -> new Gateway(lines.address(), dice.coin() ? null : dice.below(99))));
    }

    private Set<WindowsAdapter.Option> enabled() {
        return Stream.of(WindowsAdapter.Option.values())
                .filter(each -> dice.below(4) == 0)
                .collect(Collectors.toSet());
    }

    AdapterAddress address() {
        IpAddress own = lines.address();
        return new AdapterAddress(
                own,
                dice.below(33),
                dice.of(List.of(Scope.values())),
                dice.below(4) == 0 ? lines.beside(own) : null,
                dice.below(4) == 0 ? lines.beside(own) : null,
                dice.of(List.of("", "", "eth0:1", "secondary:2")),
                dice.coin() ? Set.of() : dice.set(EnumSet.allOf(Mark.class)),
                own.isIpv4() || dice.coin() ? null : lines.beside(own));
    }

    private List<Neighbour> neighbours(List<String> adapters) {
        Map<Object, Neighbour> all = new LinkedHashMap<>();
        for (NeighbourState state : dice.some(List.of(NeighbourState.values()), 4)) {
            boolean known = state.needsHardware() || dice.coin();
            Mac mac = known ? new Mac(dice.bits(48)) : null;
            Neighbour each = new Neighbour(lines.address(), dice.of(adapters), mac, state);
            all.put(List.of(each.adapter(), each.address()), each);
        }
        return List.copyOf(all.values());
    }

    private List<Lan> lans(List<Host> hosts) {
        List<AdapterRef> free = new ArrayList<>();
        hosts.forEach(host ->
                host.adapters().forEach(adapter -> free.add(new AdapterRef(host.name(), adapter.name()))));
        List<Lan> lans = new ArrayList<>();
        for (String name : dice.some(List.of("LAN A", "lan:B", "10.0.0.0/8", "{x}"), 3)) {
            List<AdapterRef> members = dice.some(free, 3);
            free.removeAll(members);
            lans.add(new Lan(name, members, dice.of(List.of(Lan.Kind.values()))));
        }
        return lans;
    }

    ScriptedCall call(Host host) {
        List<String> adapters = new ArrayList<>(List.of("", "lo"));
        host.adapters().forEach(adapter -> adapters.add(adapter.name()));
        Program program = dice.of(List.of(Program.values()));
        Call.Options options = new Call.Options(
                dice.coin() ? null : lines.address(),
                dice.below(2) * dice.below(65_536),
                dice.of(adapters),
                dice.below(3) - 1,
                dice.coin() ? null : lines.address(),
                dice.coin(),
                1 + dice.below(4000),
                dice.of(List.of(Call.Sharing.values())),
                many(2, lines::address));
        int port = program == Program.PING ? 0 : dice.below(65_536);
        List<Expectation> expectations = new ArrayList<>();
        for (Subject subject : dice.some(List.of(Subject.values()), 4)) {
            expectations.add(new Expectation(subject, expected(subject, host.name(), dice.of(adapters))));
        }
        return new ScriptedCall(
                dice.of(TEXTS),
                new Call(host.name(), program, lines.address(), port, options),
                server(),
                expectations,
                many(2, () -> new Remark(dice.of(Keys.PHASES), dice.coin() ? "" : host.name(), dice.of(TEXTS))));
    }

    private String expected(Subject subject, String host, String adapter) {
        return switch (subject) {
            case BIND, CONNECT, SEND -> dice.of(List.of("ok", "none", "ENETUNREACH"));
            case SOURCE, WIRE_SOURCE, NEXT_HOP, REPLY, SEEN ->
                dice.of(List.of("none", lines.address().toString()));
            case EGRESS -> adapter.isEmpty() ? "none" : adapter;
            case ROUTE -> lines.prefix().toString();
            case FOREIGN_SOURCE -> String.valueOf(dice.coin());
            case ERROR -> dice.of(List.of("none", "timeout", "ECONNREFUSED"));
            case ENDING -> dice.of(Keys.ENDINGS);
            case AT -> host;
        };
    }
}
