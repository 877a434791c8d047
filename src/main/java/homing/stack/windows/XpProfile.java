package homing.stack.windows;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.Rule;
import homing.model.Call;
import homing.model.Host;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.stack.ArpProfile;
import homing.stack.BindAnswer;
import homing.stack.Path;
import homing.stack.PathAnswer;
import homing.stack.StackProfile;
import homing.stack.Translated;
import homing.state.HostState;
import homing.state.SocketState;
import java.util.List;
import java.util.Optional;

/** Windows NT 3.5 to Server 2003: the route table chooses the adapter, then the adapter or the program the source. */
public final class XpProfile implements StackProfile {
    private final XpVariant variant;

    public XpProfile(XpVariant variant) {
        this.variant = variant;
    }

    @Override
    public HostState start(Host drawn) {
        Host host = new XpHost(drawn, variant).withLoopback();
        XpHost windows = new XpHost(host, variant);
        return HostState.before(host.withCompleteTables(List.of(new AutomaticRoutes(windows).complete()), List.of()));
    }

    @Override
    public Rule socketRule() {
        return XpRule.XP_SOCK;
    }

    @Override
    public BindAnswer bind(HostState state, Call call) {
        Decision.Bound bound = new BindRules(hostOf(state), state).bind(call);
        return new BindAnswer(bound, bound.asked() == null ? IpAddress.ANY4 : bound.asked());
    }

    /** XP-B7, and XP-C2 for a socket that is not bound. */
    @Override
    public int dynamicPort(HostState state, Call call) {
        return new BindRules(hostOf(state), state).freePort(call).orElse(BindRules.LAST_DYNAMIC);
    }

    @Override
    public PathAnswer connect(HostState state, SocketState socket) {
        return choose(state, socket, RouteQuestion.Purpose.CONNECT);
    }

    /** A connected socket keeps its source (XP-S6) and, as long as the table is the same, its way (XP-C8). */
    @Override
    public PathAnswer send(HostState state, SocketState socket, Path connected) {
        return connected == null
                ? choose(state, socket, RouteQuestion.Purpose.SEND)
                : PathAnswer.found(state, List.of(), connected);
    }

    /** XP-C1 to XP-C4. */
    private PathAnswer choose(HostState state, SocketState socket, RouteQuestion.Purpose purpose) {
        XpHost host = hostOf(state);
        IpAddress bound = socket.local().address();
        Optional<CallRules.Refusal> refusal = new CallRules(host).refusal(socket.call(), bound);
        if (refusal.isPresent()) {
            return PathAnswer.failed(
                    state, List.of(), refusal.get().error(), refusal.get().verdict());
        }
        Decision.RouteChoice route = new RouteLookup(host).choose(question(socket, purpose));
        if (route.failure().isPresent()) {
            return PathAnswer.failed(state, List.of(route), route.failure().get(), route.result());
        }
        Decision.AdapterChoice door = new NextHopLookup(host).of(route);
        IpAddress destination = route.question().destination();
        Decision.SourceChoice source = new SourceLookup(host).choose(door, destination, bound);
        Path path = new Path(
                door.adapter(),
                door.nextHop(),
                host.reach(destination),
                source.source(),
                route.winner().orElse(null),
                null);
        return PathAnswer.found(state, List.of(route, door, source), path);
    }

    /** What the table is asked: the destination alone. */
    private static RouteQuestion question(SocketState socket, RouteQuestion.Purpose purpose) {
        Call call = socket.call();
        return new RouteQuestion(
                purpose,
                call.to(),
                IpAddress.ANY4,
                "",
                "",
                0,
                0,
                call.program().protocol(),
                socket.local().port(),
                call.port());
    }

    /** These systems translate no addresses. */
    @Override
    public Translated translate(HostState state, Packet.Ip packet, Path path) {
        return Translated.sent(List.of(), packet, path);
    }

    @Override
    public int ttl(HostState state) {
        return state.host().settings().get("DefaultTTL", 128);
    }

    @Override
    public ArpProfile arp() {
        return new XpArp();
    }

    private XpHost hostOf(HostState state) {
        return new XpHost(state.host(), variant);
    }
}
