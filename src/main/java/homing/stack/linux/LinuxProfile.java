package homing.stack.linux;

import homing.decision.Rule;
import homing.model.Call;
import homing.model.Host;
import homing.packet.Packet;
import homing.stack.ArpProfile;
import homing.stack.BindAnswer;
import homing.stack.HostStack;
import homing.stack.Path;
import homing.stack.PathAnswer;
import homing.stack.PipelineStack;
import homing.stack.StackProfile;
import homing.stack.Translated;
import homing.state.HostState;
import homing.state.SocketState;

/** Linux 6.x, IPv4. */
public final class LinuxProfile implements StackProfile {
    private final ArpProfile arp = new LinuxArp();

    private LinuxProfile() {}

    /** The stack of a Linux host. */
    public static HostStack stack() {
        return new PipelineStack(new LinuxProfile());
    }

    @Override
    public HostState start(Host host) {
        return HostState.before(SystemRoutes.complete(host));
    }

    @Override
    public Rule socketRule() {
        return LinuxRule.SOCKET;
    }

    @Override
    public BindAnswer bind(HostState state, Call call) {
        return BindStage.bind(state.host(), call);
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
    public Translated translate(HostState state, Packet.Ip packet, Path path) {
        return NatStage.translate(state, packet, path);
    }

    @Override
    public int ttl(HostState state) {
        return Sysctl.defaultTtl(state.host().settings());
    }

    @Override
    public ArpProfile arp() {
        return arp;
    }
}
