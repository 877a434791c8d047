package homing.stack.rfc1122;

import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Rule;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Call;
import homing.model.Change;
import homing.model.Host;
import homing.net.IpAddress;
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

/** A host that keeps one of RFC 1122's two models and adds nothing of its own. IPv4. */
public final class Rfc1122Profile implements StackProfile {
    private static final long SECOND = 1_000_000;

    private final HostModel model;

    Rfc1122Profile(HostModel model) {
        this.model = model;
    }

    /** The stack of a weak host; it has no variant but the usual, empty one. */
    public static Optional<HostStack> weak(String variant) {
        return stack(variant, HostModel.WEAK);
    }

    /** The stack of a strong host; it has no variant but the usual, empty one. */
    public static Optional<HostStack> strong(String variant) {
        return stack(variant, HostModel.STRONG);
    }

    private static Optional<HostStack> stack(String variant, HostModel model) {
        return variant.isEmpty() ? Optional.of(new PipelineStack(new Rfc1122Profile(model))) : Optional.empty();
    }

    @Override
    public HostState start(Host drawn) {
        return HostState.before(ModelHost.complete(drawn));
    }

    @Override
    public Optional<Verdict> refuses(Host host, Change change) {
        return Optional.empty();
    }

    /** The tables stay as they are; a route by an adapter that is off is passed over. */
    @Override
    public HostState settle(HostState before, Host changed, Change change) {
        return before.with(changed);
    }

    @Override
    public Rule changeRule(Change change) {
        return ModelRule.CHANGE;
    }

    @Override
    public Rule socketRule() {
        return ModelRule.SOCKET;
    }

    /** A program may name the source itself, if it is one of the host's own addresses. */
    @Override
    public BindAnswer bind(HostState state, Call call) {
        IpAddress asked = call.options().bind();
        if (asked == null) {
            return bound(call, Verdict.chosen(ModelRule.BIND, "rfc1122.bind.none"));
        }
        boolean own = asked.isAny() || new ModelHost(state.host()).isInside(asked);
        return bound(
                call,
                own
                        ? Verdict.chosen(ModelRule.BIND, "rfc1122.bind.own", asked)
                        : Verdict.passedOver(ModelRule.BIND, "rfc1122.bind.strange", asked));
    }

    private static BindAnswer bound(Call call, Verdict verdict) {
        return BindAnswer.ipv4(call, verdict, verdict.isChosen() ? null : ModelErrors.ADDRESS_NOT_AVAILABLE);
    }

    @Override
    public PathAnswer connect(HostState state, SocketState socket) {
        return way(state).of(socket, Purpose.CONNECT);
    }

    @Override
    public PathAnswer send(HostState state, SocketState socket, Path connected) {
        return connected == null ? way(state).of(socket, Purpose.SEND) : PathAnswer.kept(state, connected);
    }

    @Override
    public Input input(HostState state, String adapter, Packet.Ip packet) {
        return new ModelInput(new ModelHost(state.host()), model, state).of(adapter, packet);
    }

    @Override
    public Translated forward(HostState state, String in, Input input) {
        throw new IllegalStateException("A host of RFC 1122 does not forward");
    }

    @Override
    public PathAnswer answer(HostState state, RouteQuestion question) {
        return way(state).of(question);
    }

    @Override
    public Permission mayComplain(HostState state, Complaint complaint, long nowMicros) {
        return new Permission(state, Verdict.chosen(ModelRule.ERRORS, "rfc1122.complain"));
    }

    @Override
    public Optional<Told> told(SocketState socket, Transport.Icmp error) {
        return ModelErrors.told(socket, error);
    }

    @Override
    public Told refused(SocketState socket) {
        return ModelErrors.refused();
    }

    @Override
    public Obedience redirected(HostState state, SocketState socket, String adapter, Packet.Ip redirect) {
        return Obedience.refused(state, Verdict.passedOver(ModelRule.ERRORS, "rfc1122.redirect"));
    }

    /** Section 4.2.3.5 asks for three minutes at least; so long nobody wants to watch. */
    @Override
    public List<Long> synPauses() {
        return List.of(3 * SECOND, 6 * SECOND, 12 * SECOND);
    }

    @Override
    public Told synTimeout(SocketState socket) {
        return ModelErrors.timedOut();
    }

    @Override
    public Told notConnected(Call call) {
        return ModelErrors.notConnected(call);
    }

    @Override
    public SocketError protocolNotSupported() {
        return ModelErrors.PROTOCOL_NOT_SUPPORTED;
    }

    @Override
    public int ttl(HostState state) {
        return 64;
    }

    @Override
    public ArpProfile arp() {
        return new ModelArp();
    }

    private ModelWay way(HostState state) {
        return new ModelWay(new ModelHost(state.host()), model, state);
    }
}
