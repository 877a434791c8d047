package homing.stack.linux;

import homing.model.NatRule;
import homing.model.NatRule.Target;
import homing.model.NextHop;
import homing.model.PacketMatch;
import homing.model.PacketMatch.Part;
import homing.model.PolicyRule;
import homing.model.PolicyRule.Action;
import homing.model.Route;
import homing.model.Route.Preference;
import homing.model.RouteType;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Protocol;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Routes, policy rules and nat rules from lines of words. */
final class Rules {
    private static final Set<String> TYPES =
            Set.of("unreachable", "prohibit", "blackhole", "throw", "local", "broadcast", "multicast");

    private Rules() {}

    /** [TYPE] PREFIX [via GATEWAY] dev ADAPTER … [metric N] [src ADDRESS] [from PREFIX] [pref WISH] [table NAME]; several via … dev … for a multipath route. */
    static Route route(Line line) {
        boolean typed = TYPES.contains(line.first());
        RouteType type = typed ? RouteType.valueOf(line.first().toUpperCase(Locale.ROOT)) : RouteType.UNICAST;
        List<NextHop> hops = hops(line);
        boolean onLink = hops.get(0).isOnLink();
        Scope scope = type == RouteType.LOCAL ? Scope.HOST : onLink && !type.refuses() ? Scope.LINK : Scope.GLOBAL;
        boolean isIpv4 = prefix(line.words().get(typed ? 1 : 0)).address().isIpv4();
        return new Route(
                prefix(line.words().get(typed ? 1 : 0)),
                type,
                hops,
                line.after("metric").map(Long::valueOf).orElse(0L),
                line.after("src").map(IpAddress::parse).orElse(null),
                isIpv4 ? scope : Scope.GLOBAL,
                line.after("tos").map(Integer::decode).orElse(0),
                "",
                line.after("from").map(Prefix::parse).orElse(null),
                line.after("pref")
                        .map(word -> Preference.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Preference.MEDIUM));
    }

    static Prefix prefix(String word) {
        return word.equals("default") ? Prefix.ALL4 : Prefix.parse(word);
    }

    private static List<NextHop> hops(Line line) {
        List<NextHop> hops = new ArrayList<>();
        IpAddress gateway = null;
        for (int i = 0; i < line.words().size() - 1; i++) {
            String next = line.words().get(i + 1);
            if (line.words().get(i).equals("via")) {
                gateway = IpAddress.parse(next);
            } else if (line.words().get(i).equals("dev")) {
                hops.add(new NextHop(gateway, next, 1, Set.of()));
            }
        }
        return hops.isEmpty() ? List.of(NextHop.NOWHERE) : hops;
    }

    /** rule PRIORITY [-6] [not] [from P] [to P] [fwmark M/MASK] [oif A] [iif A] [ipproto P] [sport A-B] [dport A-B] ACTION. */
    static PolicyRule policy(Line line) {
        String[] mark = line.after("fwmark").orElse("0/0").split("/");
        PolicyRule.Selectors selectors = new PolicyRule.Selectors(
                line.after("from").map(Prefix::parse).orElse(null),
                line.after("to").map(Prefix::parse).orElse(null),
                Integer.decode(mark[0]),
                mark.length == 1 ? -1 : Integer.decode(mark[1]),
                line.after("oif").orElse(""),
                line.after("iif").orElse(""),
                line.after("tos").map(Integer::decode).orElse(0),
                line.after("ipproto")
                        .map(word -> Protocol.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                line.after("sport").map(Rules::ports).orElse(null),
                line.after("dport").map(Rules::ports).orElse(null));
        PolicyRule rule = new PolicyRule(
                Long.parseLong(line.words().get(1)),
                line.has("not"),
                selectors,
                action(line),
                line.after("lookup").orElse(""),
                line.after("suppress").map(Integer::valueOf).orElse(-1),
                line.after("goto").map(Long::valueOf).orElse(-1L));
        return line.has("-6") ? rule.of(Family.IPV6) : rule;
    }

    private static Action action(Line line) {
        for (Action action : Action.values()) {
            if (line.has(action.name().toLowerCase(Locale.ROOT))) {
                return action;
            }
        }
        throw new IllegalArgumentException("No action in " + line);
    }

    private static PolicyRule.Ports ports(String word) {
        String[] ends = word.split("-");
        return new PolicyRule.Ports(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    /** nat CHAIN [!] [from P] [to P] [proto P] [dport A-B] [out A] SNAT A[:PORT] | DNAT A[:PORT] | REDIRECT PORT | MASQUERADE | ACCEPT. */
    static NatRule nat(Line line) {
        Set<Part> inverted = new HashSet<>();
        if (line.has("!")) {
            inverted.add(line.after("!").orElseThrow().equals("from") ? Part.SOURCE : Part.DESTINATION);
        }
        PacketMatch match = new PacketMatch(
                line.after("from").map(Prefix::parse).orElse(null),
                line.after("to").map(Prefix::parse).orElse(null),
                line.after("proto")
                        .map(word -> Protocol.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                line.after("sport").map(Rules::ports).orElse(null),
                line.after("dport").map(Rules::ports).orElse(null),
                "",
                line.after("out").orElse(""),
                inverted);
        return new NatRule(NatRule.Chain.valueOf(line.words().get(1)), match, target(line));
    }

    private static Target target(Line line) {
        if (line.has("SNAT") || line.has("DNAT")) {
            String[] to =
                    line.after(line.has("SNAT") ? "SNAT" : "DNAT").orElseThrow().split(":");
            IpAddress address = IpAddress.parse(to[0]);
            int port = to.length == 1 ? 0 : Integer.parseInt(to[1]);
            return line.has("SNAT") ? new Target.Snat(address, port) : new Target.Dnat(address, port);
        } else if (line.has("REDIRECT")) {
            return new Target.Redirect(Integer.parseInt(line.after("REDIRECT").orElseThrow()));
        }
        return line.has("MASQUERADE") ? new Target.Masquerade() : new Target.Accept();
    }
}
