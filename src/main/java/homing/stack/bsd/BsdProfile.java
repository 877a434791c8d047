package homing.stack.bsd;

import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Rule;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Call;
import homing.model.Change;
import homing.model.Host;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.stack.ArpProfile;
import homing.stack.BindAnswer;
import homing.stack.Complaint;
import homing.stack.HostStack;
import homing.stack.Input;
import homing.stack.Obedience;
import homing.stack.PathAnswer;
import homing.stack.Permission;
import homing.stack.PipelineStack;
import homing.stack.StackProfile;
import homing.stack.Translated;
import homing.state.HostState;
import homing.state.Path;
import homing.state.SocketState;
import java.util.List;
import java.util.Optional;

/** macOS or FreeBSD: the route is looked for first; whether the source may object is the system's. IPv4. */
public final class BsdProfile implements StackProfile {
    private final BsdSystem system;
    private final ArpProfile arp = new BsdArp();

    public BsdProfile(BsdSystem system) {
        this.system = system;
    }

    /** The stack of macOS; it has no variant but the usual, empty one. */
    public static Optional<HostStack> macos(String variant) {
        return variant.isEmpty() ? Optional.of(new PipelineStack(new BsdProfile(BsdSystem.MACOS))) : Optional.empty();
    }

    /** The stack of the FreeBSD of this number, the empty one standing for the usual; empty if there is no such. */
    public static Optional<HostStack> freebsd(String number) {
        return BsdSystem.freebsd(number).map(one -> new PipelineStack(new BsdProfile(one)));
    }

    @Override
    public HostState start(Host drawn) {
        return HostState.before(AutomaticRoutes.complete(drawn));
    }

    @Override
    public Optional<Verdict> refuses(Host host, Change change) {
        boolean there = !system.hasScopedRoutes()
                && change instanceof Change.OfRoute asked
                && asked.added()
                && !host.mainTable().to(asked.route().destination()).isEmpty();
        return there
                ? Optional.of(Verdict.passedOver(BsdRule.ONE_ROUTE, "freebsd.change.route-there"))
                : Optional.empty();
    }

    @Override
    public HostState settle(HostState before, Host changed, Change change) {
        return change.accept(new Follow(before, of(changed)));
    }

    @Override
    public Rule changeRule(Change change) {
        return BsdRule.CHANGE;
    }

    @Override
    public boolean bindsToAdapters() {
        return system.bindsToAdapters();
    }

    @Override
    public String firstAdapter() {
        return system.firstAdapter();
    }

    @Override
    public Rule socketRule() {
        return BsdRule.SOCKET;
    }

    @Override
    public BindAnswer bind(HostState state, Call call) {
        return new BindRules(hostOf(state), state).bind(call);
    }

    @Override
    public PathAnswer connect(HostState state, SocketState socket) {
        return new Way(hostOf(state), state).of(socket, Purpose.CONNECT);
    }

    @Override
    public PathAnswer send(HostState state, SocketState socket, Path connected) {
        return connected == null
                ? new Way(hostOf(state), state).of(socket, Purpose.SEND)
                : PathAnswer.kept(state, connected);
    }

    @Override
    public Input input(HostState state, String adapter, Packet.Ip packet) {
        return new BsdInput(hostOf(state), state, adapter, packet).run();
    }

    @Override
    public Translated forward(HostState state, String in, Input input) {
        Path path = input.path();
        Verdict why = Verdict.chosen(BsdRule.FORWARDING, "bsd.forward.onward", path.adapter(), path.nextHop());
        return Translated.onward(state, in, input, why);
    }

    @Override
    public PathAnswer answer(HostState state, RouteQuestion question) {
        return new Way(hostOf(state), state).of(question);
    }

    @Override
    public Permission mayComplain(HostState state, Complaint complaint, long nowMicros) {
        return new Permission(state, Verdict.chosen(BsdRule.ERRORS, "bsd.complain"));
    }

    @Override
    public Optional<Told> told(SocketState socket, Transport.Icmp error) {
        return BsdErrors.told(socket, error);
    }

    @Override
    public Told refused(SocketState socket) {
        return BsdErrors.refused();
    }

    @Override
    public Obedience redirected(HostState state, SocketState socket, String adapter, Packet.Ip redirect) {
        return Obedience.refused(state, Verdict.passedOver(BsdRule.ERRORS, "bsd.redirect"));
    }

    @Override
    public List<Long> synPauses() {
        return BsdErrors.SYN_PAUSES;
    }

    @Override
    public Told synTimeout(SocketState socket) {
        return BsdErrors.timedOut();
    }

    @Override
    public Told notConnected(Call call) {
        return BsdErrors.notConnected(call);
    }

    @Override
    public SocketError protocolNotSupported() {
        return BsdErrors.PROTOCOL_NOT_SUPPORTED;
    }

    @Override
    public int ttl(HostState state) {
        return state.host().settings().get("net.inet.ip.ttl", 64);
    }

    @Override
    public ArpProfile arp() {
        return arp;
    }

    private BsdHost hostOf(HostState state) {
        return of(state.host());
    }

    private BsdHost of(Host host) {
        return new BsdHost(host, system);
    }
}
