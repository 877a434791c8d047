package homing.io.scenario;

import homing.model.AddressLabel;
import homing.model.AntiSpoofing;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.NatRule;
import homing.model.NatRule.Chain;
import homing.model.NatRule.Target;
import homing.model.NextHop;
import homing.model.PacketMatch;
import homing.model.PacketMatch.Part;
import homing.model.PolicyRule;
import homing.model.PolicyRule.Action;
import homing.model.PolicyRule.Ports;
import homing.model.PolicyRule.Selectors;
import homing.model.Route;
import homing.model.Route.Preference;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Protocol;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Routes, rules and addresses made by chance. */
final class ChanceLines {
    private static final List<String> TABLES = List.of("main", "local", "102", "default");

    private final Dice dice;

    ChanceLines(Dice dice) {
        this.dice = dice;
    }

    IpAddress ipv4() {
        return IpAddress.ofIpv4((int) dice.bits(32));
    }

    IpAddress address() {
        return dice.below(5) > 0 ? ipv4() : new IpAddress(Family.IPV6, dice.bits(60), dice.bits(20));
    }

    /** One of the same family. */
    IpAddress beside(IpAddress other) {
        IpAddress address = address();
        while (address.family() != other.family()) {
            address = address();
        }
        return address;
    }

    Prefix prefix() {
        return around(address());
    }

    private Prefix around(IpAddress address) {
        return Prefix.of(address, dice.below(address.family().bits() + 1));
    }

    List<RouteTable> tables(List<String> adapters) {
        List<RouteTable> tables = new ArrayList<>();
        for (String name : dice.some(TABLES, 3)) {
            List<Route> routes = new ArrayList<>();
            int count = 1 + dice.below(5);
            for (int i = 0; i < count; i++) {
                routes.add(route(adapters));
            }
            tables.add(RouteTable.of(name, routes));
        }
        return tables;
    }

    Route route(List<String> adapters) {
        Prefix destination = dice.below(4) == 0 ? Prefix.ALL4 : prefix();
        RouteType type = dice.below(3) > 0 ? RouteType.UNICAST : dice.of(List.of(RouteType.values()));
        List<NextHop> hops = new ArrayList<>();
        int count = type == RouteType.UNICAST && dice.below(5) == 0 ? 2 : 1;
        for (int i = 0; i < count; i++) {
            hops.add(hop(destination.address(), adapters, type.refuses() && dice.coin()));
        }
        return new Route(
                destination,
                type,
                hops,
                dice.below(2) * dice.bits(32),
                dice.coin() ? null : beside(destination.address()),
                dice.of(List.of(Scope.values())),
                dice.below(3) * 4,
                dice.of(List.of("", "kernel", "static", "186")),
                from(destination.address()),
                destination.address().isIpv4() ? Preference.MEDIUM : dice.of(List.of(Preference.values())));
    }

    private Prefix from(IpAddress destination) {
        return destination.isIpv4() || dice.coin() ? null : around(beside(destination));
    }

    private NextHop hop(IpAddress destination, List<String> adapters, boolean nowhere) {
        if (nowhere) {
            return NextHop.NOWHERE;
        }
        Set<String> flags = dice.coin() ? Set.of() : dice.set(Set.of("onlink", "linkdown", "dead", "pervasive"));
        return new NextHop(dice.coin() ? null : beside(destination), dice.of(adapters), 1, flags);
    }

    AddressLabel label(List<String> adapters) {
        Prefix prefix = Prefix.of(IpAddress.parse("fd00:" + dice.below(99) + "::"), dice.below(129));
        return new AddressLabel(prefix, adapters.isEmpty() || dice.coin() ? "" : dice.of(adapters), dice.bits(31));
    }

    PolicyRule rule() {
        boolean marked = dice.coin();
        IpAddress any = address();
        Selectors selectors = new Selectors(
                dice.coin() ? null : around(any),
                dice.coin() ? null : around(beside(any)),
                marked ? (int) dice.bits(32) : 0,
                marked ? (dice.coin() ? -1 : 0xFF00) : 0,
                dice.of(List.of("", "eth0")),
                dice.of(List.of("", "lo")),
                dice.below(2) * 8,
                dice.coin() ? null : dice.of(List.of(Protocol.values())),
                ports(),
                ports());
        Action action = dice.below(3) > 0 ? Action.LOOKUP : dice.of(List.of(Action.values()));
        boolean looksUp = action == Action.LOOKUP;
        PolicyRule rule = new PolicyRule(
                dice.bits(32),
                dice.coin(),
                selectors,
                action,
                looksUp ? dice.of(TABLES) : "",
                looksUp && dice.coin() ? dice.below(33) : -1,
                action == Action.GOTO ? dice.bits(32) : -1);
        return selectors.suit(Family.IPV6) && dice.coin() ? rule.of(Family.IPV6) : rule;
    }

    private Ports ports() {
        int first = dice.below(60_000);
        return dice.coin() ? null : new Ports(first, first + dice.below(3));
    }

    NatRule nat() {
        Protocol protocol = dice.of(List.of(Protocol.UDP, Protocol.TCP));
        PacketMatch plain = new PacketMatch(
                dice.coin() ? null : prefix(),
                dice.coin() ? null : prefix(),
                dice.coin() ? null : protocol,
                ports(),
                ports(),
                dice.of(List.of("", "eth0", "ppp+")),
                dice.of(List.of("", "eth1")),
                Set.of());
        return new NatRule(dice.of(List.of(Chain.values())), turned(plain), target());
    }

    Firewall firewall(List<String> adapters) {
        List<AntiSpoofing> sources = new ArrayList<>();
        for (String adapter : dice.some(adapters, 2)) {
            AntiSpoofing.Kind kind = dice.of(List.of(AntiSpoofing.Kind.values()));
            boolean names = kind.needsNetworks() || (kind.takesNetworks() && dice.coin());
            sources.add(new AntiSpoofing(adapter, kind, names ? List.of(prefix(), prefix()) : List.of()));
        }
        List<FilterRule> rules = new ArrayList<>();
        for (int i = dice.below(3); i > 0; i--) {
            rules.add(filter(dice.of(adapters)));
        }
        return new Firewall(sources, rules, dice.of(List.of(Firewall.Action.values())));
    }

    private FilterRule filter(String adapter) {
        PacketMatch plain = new PacketMatch(
                dice.coin() ? null : prefix(),
                dice.coin() ? null : prefix(),
                dice.coin() ? null : dice.of(List.of(Protocol.values())),
                ports(),
                ports(),
                dice.of(List.of("", adapter, "eth+")),
                dice.coin() ? "" : adapter,
                Set.of());
        return new FilterRule(dice.of(List.of(Firewall.Action.values())), dice.coin(), turned(plain));
    }

    /** Only what is there can be turned round. */
    private PacketMatch turned(PacketMatch match) {
        Set<Part> there = EnumSet.noneOf(Part.class);
        addIf(there, Part.SOURCE, match.source() != null);
        addIf(there, Part.DESTINATION, match.destination() != null);
        addIf(there, Part.PROTOCOL, match.protocol() != null);
        addIf(there, Part.IN_ADAPTER, !match.inAdapter().isEmpty());
        addIf(there, Part.SOURCE_PORT, match.sourcePorts() != null);
        return new PacketMatch(
                match.source(),
                match.destination(),
                match.protocol(),
                match.sourcePorts(),
                match.destinationPorts(),
                match.inAdapter(),
                match.outAdapter(),
                dice.coin() ? Set.of() : dice.set(there));
    }

    private static void addIf(Set<Part> parts, Part part, boolean there) {
        if (there) {
            parts.add(part);
        }
    }

    private Target target() {
        return dice.of(List.of(
                new Target.Accept(),
                new Target.Return(),
                new Target.Masquerade(),
                new Target.Redirect(dice.below(2) * 80),
                new Target.Snat(ipv4(), dice.below(2) * 80),
                new Target.Dnat(ipv4(), 0)));
    }
}
