package homing.stack.linux;

import homing.decision.RouteQuestion;
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
import homing.stack.DuplicateDetection;
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
import homing.state.Tracking;
import java.util.List;
import java.util.Optional;

/** Linux 6.x, IPv4 and IPv6. */
public final class LinuxProfile implements StackProfile {
    private final ArpProfile arp = new LinuxArp();

    private LinuxProfile() {}

    /** The stack of a Linux host. */
    public static HostStack stack() {
        return new PipelineStack(new LinuxProfile());
    }

    /** The stack; it has no variant but the usual, empty one. */
    public static Optional<HostStack> stack(String variant) {
        return variant.isEmpty() ? Optional.of(stack()) : Optional.empty();
    }

    @Override
    public HostState start(Host host) {
        return HostState.before(SystemRoutes.complete(host));
    }

    @Override
    public Optional<Verdict> refuses(Host host, Change change) {
        return change.accept(new ChangeRefusals(host));
    }

    @Override
    public HostState settle(HostState before, Host changed, Change change) {
        return change.accept(new Follow(before, changed));
    }

    @Override
    public Rule changeRule(Change change) {
        return change.accept(ChangeRules.OF);
    }

    @Override
    public Rule socketRule() {
        return LinuxRule.SOCKET;
    }

    @Override
    public BindAnswer bind(HostState state, Call call) {
        return new PortConflict(state, call).judged(BindStage.bind(state.host(), call));
    }

    @Override
    public PathAnswer connect(HostState state, SocketState socket) {
        return SendStage.connect(state, socket);
    }

    @Override
    public PathAnswer send(HostState state, SocketState socket, Path connected) {
        return SendStage.send(state, socket, connected);
    }

    @Override
    public Path kept(HostState state, Path connected, IpAddress destination) {
        return Detours.followed(state, connected, destination);
    }

    @Override
    public Translated translate(HostState state, SocketState socket, Packet.Ip packet, Path path, Tracking tracking) {
        return packet.source().isIpv4()
                ? NatStage.translate(state, socket, packet, path, tracking)
                : Ipv6Send.outward(state, packet, path);
    }

    @Override
    public Input input(HostState state, String adapter, Packet.Ip packet) {
        return packet.destination().isIpv4()
                ? LinuxInput.input(state, adapter, packet)
                : Ipv6Input.input(state, adapter, packet);
    }

    @Override
    public Translated forward(HostState state, String in, Input input) {
        return ForwardStage.forward(state, in, input);
    }

    @Override
    public PathAnswer answer(HostState state, RouteQuestion question) {
        return AnswerLookup.find(state, question);
    }

    @Override
    public Permission mayComplain(HostState state, Complaint complaint, long nowMicros) {
        return ErrorLimits.ask(state, complaint, nowMicros);
    }

    @Override
    public Optional<Told> told(SocketState socket, Transport.Icmp error) {
        return Unreachable.told(socket, error);
    }

    @Override
    public Told refused(SocketState socket) {
        return LinuxTcp.refused(socket);
    }

    @Override
    public Obedience redirected(HostState state, SocketState socket, String adapter, Packet.Ip redirect) {
        return Detours.obeyed(state, socket, adapter, redirect);
    }

    @Override
    public List<Long> synPauses() {
        return LinuxTcp.SYN_PAUSES;
    }

    @Override
    public List<Long> dataPauses(HostState state) {
        return LinuxTcp.DATA_PAUSES;
    }

    @Override
    public Told notConnected(Call call) {
        return LinuxTcp.notConnected();
    }

    @Override
    public SocketError protocolNotSupported() {
        return Errno.EPROTONOSUPPORT;
    }

    @Override
    public Told synTimeout(SocketState socket) {
        return LinuxTcp.timedOut(socket);
    }

    @Override
    public long due(long nowMicros, long pauseMicros) {
        return LinuxClock.due(nowMicros, pauseMicros);
    }

    @Override
    public int ttl(HostState state) {
        return Sysctl.defaultTtl(state.host().settings());
    }

    @Override
    public DuplicateDetection duplicates() {
        return LinuxDuplicates.OF;
    }

    @Override
    public ArpProfile arp() {
        return arp;
    }
}
