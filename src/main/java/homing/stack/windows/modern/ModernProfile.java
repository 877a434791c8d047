package homing.stack.windows.modern;

import homing.decision.Decision;
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
import homing.stack.DuplicateDetection;
import homing.stack.HostStack;
import homing.stack.Input;
import homing.stack.Obedience;
import homing.stack.PathAnswer;
import homing.stack.Permission;
import homing.stack.PipelineStack;
import homing.stack.StackProfile;
import homing.stack.Translated;
import homing.stack.windows.Winsock;
import homing.state.HostState;
import homing.state.Path;
import homing.state.SocketState;
import java.util.List;
import java.util.Optional;

/** Windows Vista and later: a strong host, unless an adapter is told to be weak. */
public final class ModernProfile implements StackProfile {
    private final ModernVariant variant;
    private final ArpProfile arp = new ModernArp();

    public ModernProfile(ModernVariant variant) {
        this.variant = variant;
    }

    /** The stack of a variant, the empty one standing for the usual; empty if there is no such. */
    public static Optional<HostStack> stack(String variant) {
        return ModernVariant.named(variant).map(one -> new PipelineStack(new ModernProfile(one)));
    }

    @Override
    public HostState start(Host drawn) {
        Host own = drawn.automaticRoutes() ? LinkLocalAddresses.in(drawn) : drawn;
        Host host = InterfaceMetric.in(Loopback.in(own), variant);
        ModernHost windows = new ModernHost(host, variant);
        return HostState.before(host.withCompleteTables(
                List.of(new AutomaticRoutes(windows).table().complete()), List.of()));
    }

    /** WM-R4. */
    @Override
    public HostState aged(HostState state, long nowMicros) {
        return RouteStates.follow(state, nowMicros);
    }

    @Override
    public Optional<Verdict> refuses(Host host, Change change) {
        return change.accept(new LegacyRoute(new ModernHost(host, variant)));
    }

    @Override
    public HostState settle(HostState before, Host changed, Change change) {
        return change.accept(new ModernFollow(before, hostOf(before), new ModernHost(changed, variant)));
    }

    @Override
    public Rule changeRule(Change change) {
        return change instanceof Change.OfRoute added && added.legacy() ? ModernRule.WM_ADD : ModernRule.WM_X7;
    }

    @Override
    public String firstAdapter() {
        return variant.firstAdapter();
    }

    @Override
    public Rule socketRule() {
        return ModernRule.WM_SOCK;
    }

    @Override
    public BindAnswer bind(HostState state, Call call) {
        Decision.Bound bound = new BindRules(hostOf(state), state).bind(call);
        return new BindAnswer(bound, bound.asked() == null ? ModernHost.anyLike(call.to()) : bound.asked());
    }

    @Override
    public int dynamicPort(HostState state, Call call) {
        return new Ports(state).free(call);
    }

    @Override
    public PathAnswer connect(HostState state, SocketState socket) {
        return new Way(hostOf(state), state).of(socket, Purpose.CONNECT);
    }

    /** A connected socket keeps its way and its source (WM-R9, WM-T1). */
    @Override
    public PathAnswer send(HostState state, SocketState socket, Path connected) {
        return connected == null
                ? new Way(hostOf(state), state).of(socket, Purpose.SEND)
                : PathAnswer.kept(state, connected);
    }

    /** WM-X1, WM-X2 and WM-X5. */
    @Override
    public Input input(HostState state, String adapter, Packet.Ip packet) {
        return new ModernInput(hostOf(state), state, adapter, packet).run();
    }

    @Override
    public Translated forward(HostState state, String in, Input input) {
        Path path = input.path();
        Verdict why = Verdict.chosen(ModernRule.WM_X5, "modern.forward.onward", path.adapter(), path.nextHop());
        return Translated.onward(state, in, input, why);
    }

    /** WM-X3. */
    @Override
    public PathAnswer answer(HostState state, RouteQuestion question) {
        return new Way(hostOf(state), state).of(question);
    }

    @Override
    public Permission mayComplain(HostState state, Complaint complaint, long nowMicros) {
        return new Permission(state, Verdict.chosen(ModernRule.WM_X5, "modern.complain"));
    }

    @Override
    public Optional<Told> told(SocketState socket, Transport.Icmp error) {
        return ModernErrors.told(socket, error);
    }

    @Override
    public Told refused(SocketState socket) {
        return ModernErrors.refused();
    }

    /** A host route that a redirect adds is not kept here. */
    @Override
    public Obedience redirected(HostState state, SocketState socket, String adapter, Packet.Ip redirect) {
        return Obedience.refused(state, Verdict.passedOver(ModernRule.WM_X5, "modern.redirect.ignored"));
    }

    @Override
    public List<Long> synPauses() {
        return ModernErrors.SYN_PAUSES;
    }

    @Override
    public Told synTimeout(SocketState socket) {
        return ModernErrors.timedOut(socket);
    }

    @Override
    public List<Long> dataPauses(HostState state) {
        return ModernErrors.DATA_PAUSES;
    }

    /** WM-D1: what has moved is looked up anew; all else keeps its way (WM-R9). */
    @Override
    public PathAnswer again(HostState state, SocketState socket) {
        boolean leaves = new SilentGateways(hostOf(state), state).leaves(socket);
        PathAnswer moved = leaves ? segment(state, socket) : null;
        return moved == null || moved.path() == null || moved.path().equals(socket.path())
                ? PathAnswer.kept(state, socket.path())
                : moved;
    }

    @Override
    public Rethought unanswered(HostState state, SocketState socket, int times) {
        return new SilentGateways(hostOf(state), state).unanswered(socket, times);
    }

    @Override
    public Rethought answered(HostState state, SocketState socket) {
        return new SilentGateways(hostOf(state), state).answered(socket);
    }

    @Override
    public Told notConnected(Call call) {
        return ModernErrors.notConnected(call);
    }

    @Override
    public SocketError protocolNotSupported() {
        return Winsock.PROTOCOL_NOT_SUPPORTED;
    }

    @Override
    public int ttl(HostState state) {
        return state.host().settings().get("DefaultTTL", 128);
    }

    @Override
    public DuplicateDetection duplicates() {
        return ModernDuplicates.OF;
    }

    @Override
    public ArpProfile arp() {
        return arp;
    }

    private ModernHost hostOf(HostState state) {
        return new ModernHost(state.host(), variant);
    }
}
