package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.Decision.AdapterChoice;
import homing.decision.Decision.SourceChoice;
import homing.decision.OwnAddress;
import homing.decision.RouteQuestion;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.PolicyRule;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.stack.PathAnswer;
import homing.state.HostState;
import homing.state.Path;
import homing.state.Path.Reach;
import java.util.ArrayList;
import java.util.List;

/** The end of a lookup: adapter, next hop and source are settled (__mkroute_output(), fib_result_prefsrc()). */
final class Departure {
    private static final String LOOPBACK = "lo";
    /** Groups are reached by a gateway only if a route says so of them, not by a default route. */
    private static final int GROUP_PREFIX = 4;

    private final Host host;
    private final RouteQuestion question;
    private final Verdict given;
    private final List<Decision> decisions = new ArrayList<>(4);

    /**
     * The end of the lookup of a question.
     *
     * @param given why the question has a source already; null if it is open
     */
    Departure(Host host, RouteQuestion question, Verdict given) {
        this.host = host;
        this.question = question;
        this.given = given;
    }

    void note(Decision decision) {
        decisions.add(decision);
    }

    /** The policy rules are told, unless an answer only follows those that every host has. */
    void noteRules(FibAnswer answer) {
        noteRules(question, answer);
    }

    /** The same for a question that was asked again. */
    void noteRules(RouteQuestion asked, FibAnswer answer) {
        if (asked.purpose() != RouteQuestion.Purpose.REPLY
                || !PolicyRules.areDefault(host, asked.destination().family())) {
            note(new Decision.Rules(asked, answer.rules()));
        }
    }

    PathAnswer failed(HostState state, SocketError error, Verdict why) {
        return PathAnswer.failed(state, decisions, error, why);
    }

    /**
     * The packet stays inside the host.
     *
     * @param answer null if no table was asked
     */
    PathAnswer inside(HostState state, FibAnswer answer, IpAddress to, IpAddress source, Verdict why) {
        decisions.add(new AdapterChoice(LOOPBACK, to, true, why));
        Verdict stamped = given != null ? given : Verdict.chosen(LinuxRule.SOURCE_LOCAL, "linux.source.local", source);
        return inside(state, answer, to, new SourceChoice(LOOPBACK, own(source, stamped), source, false, stamped));
    }

    /** The packet stays inside the host, with this source. */
    PathAnswer inside(HostState state, FibAnswer answer, IpAddress to, SourceChoice stamped) {
        decisions.add(stamped);
        IpAddress source = stamped.source();
        TableRoute route = answer == null ? null : answer.route();
        return PathAnswer.found(state, decisions, new Path(LOOPBACK, to, Reach.LOCAL, source, route, policyOf(answer)));
    }

    /**
     * The packet leaves by an adapter.
     *
     * @param answer null if it leaves without a route
     * @param source 0.0.0.0 while it is open
     */
    PathAnswer outside(HostState state, Adapter adapter, FibAnswer answer, IpAddress source, Verdict why) {
        TableRoute route = answer == null ? null : answer.route();
        Reach reach = reach(route);
        IpAddress nextHop = nextHop(route, reach);
        decisions.add(new AdapterChoice(adapter.name(), nextHop, nextHop.equals(question.destination()), why));
        StampedSource stamp = new StampedSource(host, adapter);
        SourceChoice stamped = source.isAny() ? stamp.found(route) : stamp.settled(source, given(adapter));
        boolean martian = stamped.source().isLoopback()
                && !adapter.isLoopback()
                && !Sysctl.routesLocalnet(host.settings(), adapter.name());
        if (martian || isZeroNet(question.destination())) {
            IpAddress guilty = martian ? stamped.source() : question.destination();
            Verdict refused =
                    Verdict.passedOver(LinuxRule.MARTIAN_SOURCE, "linux.source.martian", guilty, adapter.name());
            decisions.add(stamped);
            return failed(state, Errno.EINVAL, refused);
        }
        return leave(state, adapter, answer, nextHop, stamped);
    }

    /** The packet leaves by an adapter for a next hop, with this source. */
    PathAnswer leave(HostState state, Adapter adapter, FibAnswer answer, IpAddress nextHop, SourceChoice stamped) {
        decisions.add(stamped);
        TableRoute route = answer == null ? null : answer.route();
        Reach reach = reach(route);
        Reach real = adapter.isLoopback() && reach == Reach.UNICAST ? Reach.LOCAL : reach;
        Path plain = new Path(adapter.name(), nextHop, real, stamped.source(), route, policyOf(answer));
        Path path = Detours.followed(state, plain, question.destination());
        return PathAnswer.found(state, decisions, path);
    }

    /** An address of 0.0.0.0/8 other than 0.0.0.0: this network, never on the wire (RFC 1122 section 3.2.1.3). */
    static boolean isZeroNet(IpAddress address) {
        return address.isIpv4() && address.high() >>> 56 == 0 && !address.isAny();
    }

    private List<Candidate<OwnAddress>> own(IpAddress source, Verdict why) {
        return host.ownerOf(source)
                .map(owner ->
                        new OwnAddress(owner.name(), owner.addressOf(source).orElseThrow()))
                .map(own -> List.of(new Candidate<>(own, why)))
                .orElse(List.of());
    }

    private static PolicyRule policyOf(FibAnswer answer) {
        return answer == null ? null : answer.policy();
    }

    private Reach reach(TableRoute route) {
        RouteType type = route == null ? RouteType.UNICAST : route.route().type();
        if (question.destination().isLimitedBroadcast() || type == RouteType.BROADCAST) {
            return Reach.BROADCAST;
        }
        return question.destination().isMulticast() ? Reach.MULTICAST : Reach.UNICAST;
    }

    private IpAddress nextHop(TableRoute route, Reach reach) {
        boolean byGateway = route != null
                && !Gateways.areNone(host, route.hop())
                && reach != Reach.BROADCAST
                && (reach != Reach.MULTICAST || route.route().destination().length() >= GROUP_PREFIX);
        return byGateway ? route.hop().gateway() : question.destination();
    }

    /** A source that was given stays, whatever adapter the route led to. */
    private Verdict given(Adapter adapter) {
        return given != null ? given : Verdict.chosen(LinuxRule.SOURCE_FIRST, "linux.source.on-link", adapter.name());
    }
}
