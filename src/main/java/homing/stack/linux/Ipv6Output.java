package homing.stack.linux;

import homing.decision.Decision.AdapterChoice;
import homing.decision.Decision.RouteChoice;
import homing.decision.Decision.SourceChoice;
import homing.decision.RouteQuestion;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.RouteType;
import homing.net.Family;
import homing.net.IpAddress;
import homing.stack.PathAnswer;
import homing.state.HostState;

/**
 * One lookup for an IPv6 packet that this host makes (ip6_dst_lookup_tail()): a route without a source, then the best source
 * for it; where a source is needed to find a route, the best one is chosen first.
 */
final class Ipv6Output {
    private static final String LOOPBACK = "lo";
    private static final IpAddress SELF = IpAddress.parse("::1");

    private final HostState state;
    private final Host host;
    private final RouteQuestion question;
    private final Verdict given;
    private final Departure departure;

    private Ipv6Output(HostState state, RouteQuestion question, Verdict given) {
        this.state = state;
        this.host = state.host();
        this.question = question;
        this.given = given;
        this.departure = new Departure(host, question, given);
    }

    /**
     * Finds the way of a packet; one to :: is for this host.
     *
     * @param given why the question has a source already; null if it is open
     */
    static PathAnswer find(HostState state, RouteQuestion question, Verdict given) {
        RouteQuestion meant = question.destination().isAny() ? question.to(SELF) : question;
        return new Ipv6Output(state, meant, given).run();
    }

    private PathAnswer run() {
        FibAnswer first = FibLookup.lookup(state, question);
        if (first.found().isPresent()) {
            return through(first, question.hasSource() ? settled(first) : open(first.route()));
        }
        if (question.hasSource() || isBlindToSources(first)) {
            note(question, first);
            return departure.failed(state, first.error(), first.result());
        }
        return again(first);
    }

    /** Whether no rule and no route that was looked at asks for a source, so that one would change nothing. */
    private boolean isBlindToSources(FibAnswer first) {
        return PolicyRules.areBlindToSources(host, Family.IPV6)
                && first.routes().stream()
                        .allMatch(each -> each.subject().route().from() == null)
                && !Ipv6Source.search(host, null, question.destination())
                        .address()
                        .isAny();
    }

    private void note(RouteQuestion asked, FibAnswer answer) {
        departure.noteRules(asked, answer);
        departure.note(new RouteChoice(asked, answer.routes(), answer.policy(), answer.result(), answer.error()));
    }

    /** No route for an open source: the best source of all is chosen, and the way looked up with it. */
    private PathAnswer again(FibAnswer first) {
        SourceSearch.Found chosen = Ipv6Source.search(host, null, question.destination());
        if (chosen.address().isAny()) {
            return departure.failed(state, Errno.EADDRNOTAVAIL, chosen.result());
        }
        departure.noteRules(first);
        Verdict why = Verdict.passedOver(Ipv6Rule.LOOKED_UP_AGAIN, "linux.route.again");
        departure.note(new RouteChoice(question, first.routes(), first.policy(), why, first.error()));
        RouteQuestion asked = question.withSource(question.purpose(), chosen.address());
        FibAnswer second = FibLookup.lookup(state, asked);
        note(asked, second);
        return second.found().isEmpty()
                ? departure.failed(state, second.error(), second.result())
                : leave(second, choice(second.route(), chosen));
    }

    private PathAnswer through(FibAnswer answer, SourceChoice source) {
        note(question, answer);
        return source.source().isAny()
                ? departure.failed(state, Errno.EADDRNOTAVAIL, source.result())
                : leave(answer, source);
    }

    private PathAnswer leave(FibAnswer answer, SourceChoice source) {
        if (isInside(answer.route())) {
            IpAddress to = question.destination();
            Verdict why = Verdict.chosen(LinuxRule.LOCAL_DELIVERY, "linux.adapter.local", to);
            departure.note(new AdapterChoice(LOOPBACK, to, true, why));
            return departure.inside(state, answer, to, source);
        }
        String name = answer.route().hop().adapter();
        Adapter adapter = host.adapter(name).orElse(null);
        if (adapter == null) {
            SocketError error = Errno.ENETUNREACH;
            return departure.failed(
                    state, error, Verdict.passedOver(LinuxRule.ROUTE_DOWN, "linux.route.no-device", name));
        }
        IpAddress nextHop = answer.route().hop().gatewayAddress().orElse(question.destination());
        Verdict why = Verdict.chosen(LinuxRule.ADAPTER_OF_ROUTE, "linux.adapter.of-route", name);
        departure.note(new AdapterChoice(name, nextHop, nextHop.equals(question.destination()), why));
        return departure.leave(state, adapter, answer, nextHop, source);
    }

    /** An address of the host itself, or one that it shares with others (RTF_LOCAL, RTF_ANYCAST). */
    private static boolean isInside(TableRoute route) {
        RouteType type = route.route().type();
        return type == RouteType.LOCAL || type == RouteType.ANYCAST;
    }

    /** The adapter that a packet is seen to leave by. */
    private static String door(TableRoute route) {
        return isInside(route) ? LOOPBACK : route.hop().adapter();
    }

    private SourceChoice settled(FibAnswer answer) {
        return stamped(answer.route()).settled(question.source(), given);
    }

    private StampedSource stamped(TableRoute route) {
        return new StampedSource(host, host.adapter(door(route)).orElseThrow());
    }

    /** ip6_route_get_saddr(): the route's own, else the best; a local route names the adapter that owns the address. */
    private SourceChoice open(TableRoute route) {
        IpAddress preferred = route.route().preferredSource();
        if (preferred != null) {
            Verdict why = Verdict.chosen(LinuxRule.SOURCE_PREFERRED, "linux.source.preferred", preferred);
            return stamped(route).settled(preferred, why);
        }
        Adapter adapter = host.adapter(route.hop().adapter()).orElse(null);
        return choice(route, Ipv6Source.search(host, adapter, question.destination()));
    }

    private SourceChoice choice(TableRoute route, SourceSearch.Found found) {
        return stamped(route).choice(found);
    }
}
