package homing.stack.windows;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.Rule;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.Change;
import homing.model.Host;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.stack.ArpProfile;
import homing.stack.ArpProfile.Sender;
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

/** Windows NT 3.5 to Server 2003: the route table chooses the adapter, then the adapter or the program the source. */
public final class XpProfile implements StackProfile {
    private final XpVariant variant;

    public XpProfile(XpVariant variant) {
        this.variant = variant;
    }

    /** The stack of a variant, the empty one standing for the usual; empty if there is no such. */
    public static Optional<HostStack> stack(String variant) {
        return XpVariant.named(variant).map(one -> new PipelineStack(new XpProfile(one)));
    }

    @Override
    public HostState start(Host drawn) {
        Host host = new XpHost(drawn, variant).withLoopback();
        XpHost windows = new XpHost(host, variant);
        return HostState.before(host.withCompleteTables(
                List.of(new AutomaticRoutes(windows).table().complete()), List.of()));
    }

    @Override
    public Optional<Verdict> refuses(Host host, Change change) {
        return change.accept(new RouteAdd(new XpHost(host, variant)));
    }

    @Override
    public HostState settle(HostState before, Host changed, Change change) {
        return change.accept(new XpFollow(before, hostOf(before), new XpHost(changed, variant)));
    }

    @Override
    public Rule changeRule(Change change) {
        return change instanceof Change.OfRoute ? XpRule.XP_ADD : XpRule.XP_X5;
    }

    @Override
    public boolean bindsToAdapters() {
        return false;
    }

    @Override
    public String firstAdapter() {
        return "Local Area Connection";
    }

    @Override
    public Rule socketRule() {
        return XpRule.XP_SOCK;
    }

    @Override
    public BindAnswer bind(HostState state, Call call) {
        Decision.Bound asked = new BindRules(hostOf(state), state).bind(call);
        boolean own = state.lastSocket().isProgramsOwn();
        Decision.Bound bound = own ? asked : new NetBt(hostOf(state)).named(call, asked);
        return BindAnswer.ipv4(bound);
    }

    /** XP-B7, and XP-C2 for a socket that is not bound. */
    @Override
    public int dynamicPort(HostState state, Call call) {
        return new BindRules(hostOf(state), state).freePort(call).orElse(BindRules.LAST_DYNAMIC);
    }

    @Override
    public PathAnswer connect(HostState state, SocketState socket) {
        return paths(state).choose(socket, RouteQuestion.Purpose.CONNECT);
    }

    /** A connected socket keeps its source (XP-S6) and, as long as the table is the same, its way (XP-C8). */
    @Override
    public PathAnswer send(HostState state, SocketState socket, Path connected) {
        return connected == null
                ? paths(state).choose(socket, RouteQuestion.Purpose.SEND)
                : PathAnswer.kept(state, connected);
    }

    /** XP-X1: an address of another adapter is as good as one of the adapter that hears it. */
    @Override
    public Optional<Verdict> taken(HostState state, Adapter adapter, Packet.Ip packet) {
        return hostOf(state)
                .ownerOf(packet.destination())
                .filter(owner -> !owner.equals(adapter))
                .map(owner -> Verdict.chosen(
                        XpRule.XP_X1, "windows.input.other-adapter", packet.destination(), owner.name()));
    }

    /** XP-X1 and XP-X4. */
    @Override
    public Input input(HostState state, String adapter, Packet.Ip packet) {
        return XpInput.of(hostOf(state), state, adapter, packet);
    }

    @Override
    public Translated forward(HostState state, String in, Input input) {
        Path path = input.path();
        Verdict why = Verdict.chosen(XpRule.XP_X4, "windows.forward.onward", path.adapter(), path.nextHop());
        return Translated.onward(state, in, input, why);
    }

    /** XP-X2 and XP-X3. */
    @Override
    public PathAnswer answer(HostState state, RouteQuestion question) {
        return paths(state).lookUp(question, question.source());
    }

    @Override
    public Permission mayComplain(HostState state, Complaint complaint, long nowMicros) {
        return new Permission(state, Verdict.chosen(XpRule.XP_X4, "windows.complain"));
    }

    @Override
    public Optional<Told> told(SocketState socket, Transport.Icmp error) {
        return XpErrors.told(socket, error);
    }

    @Override
    public Told refused(SocketState socket) {
        return XpErrors.refused(socket);
    }

    @Override
    public Obedience redirected(HostState state, SocketState socket, String adapter, Packet.Ip redirect) {
        return new Redirects(hostOf(state), state, paths(state)).obeyed(adapter, redirect);
    }

    /** XP-C7: repeated after 3 and 6 seconds, given up after 12 more. */
    @Override
    public List<Long> synPauses() {
        return XpTcp.SYN_PAUSES;
    }

    @Override
    public Told synTimeout(SocketState socket) {
        return XpErrors.timedOut(socket);
    }

    @Override
    public List<Long> dataPauses(HostState state) {
        return XpTcp.dataPauses(state.host().settings());
    }

    @Override
    public Told notConnected(Call call) {
        return XpErrors.notConnected(call);
    }

    @Override
    public List<Call> transports(HostState state, Call call) {
        return new NetBt(hostOf(state)).transports(call);
    }

    @Override
    public Optional<Sender> answerForName(HostState state, String adapter, IpAddress holder) {
        return new NetBt(hostOf(state)).answerForName(adapter, holder);
    }

    @Override
    public Optional<Session> session(HostState state, List<SocketState> transports) {
        return new NetBtRace(hostOf(state)).session(transports);
    }

    @Override
    public Told noSession(List<SocketState> transports) {
        return NetBt.noSession(transports);
    }

    @Override
    public SocketError protocolNotSupported() {
        return Winsock.PROTOCOL_NOT_SUPPORTED;
    }

    /** XP-C8: each segment is routed anew, and keeps its source. */
    @Override
    public PathAnswer segment(HostState state, SocketState socket) {
        return paths(state).segment(socket);
    }

    @Override
    public PathAnswer again(HostState state, SocketState socket) {
        return paths(state).again(socket);
    }

    @Override
    public Rethought unanswered(HostState state, SocketState socket, int times) {
        return new DeadGateways(hostOf(state), state).unanswered(socket, times);
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

    private XpPaths paths(HostState state) {
        return new XpPaths(hostOf(state), state);
    }
}
