package homing.stack.linux;

import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.Host;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Scope;
import homing.packet.Packet;
import homing.stack.ArpProfile;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import java.util.List;
import java.util.Optional;

/** How Linux asks for hardware addresses, and what it does with what it hears. */
final class LinuxArp implements ArpProfile {
    /** Between two requests (retrans_time), in microseconds. */
    private static final long PAUSE = 1_000_000;
    /** net.ipv4.neigh.default.unres_qlen_bytes holds about so many small packets. */
    private static final int MAY_WAIT = 101;

    @Override
    public Verdict finding(Finding finding, IpAddress nextHop, NeighbourState known) {
        return switch (finding) {
            case NOT_NEEDED -> Verdict.chosen(LinuxRule.ARP_NEEDLESS, "linux.arp.not-needed");
            case MAPPED -> Verdict.chosen(LinuxRule.ARP_NEEDLESS, "linux.arp.mapped", nextHop);
            case KNOWN -> Verdict.chosen(LinuxRule.ARP_LOOKUP, "linux.arp.known", nextHop, known);
            case MUST_ASK -> Verdict.passedOver(LinuxRule.ARP_LOOKUP, "linux.arp.must-ask", nextHop);
            case WAITS -> Verdict.passedOver(LinuxRule.ARP_LOOKUP, "linux.arp.waits", nextHop);
        };
    }

    @Override
    public boolean isUsable(HostState state, NeighbourEntry entry, long nowMicros) {
        return entry.hardware().isPresent();
    }

    /** An entry that is not confirmed waits for a sign of life from here on (__neigh_event_send()). */
    @Override
    public NeighbourEntry used(NeighbourEntry entry, long nowMicros) {
        return entry.state() == NeighbourState.STALE
                ? NeighbourEntry.known(NeighbourState.DELAY, entry.mac(), nowMicros)
                        .asUsed()
                : entry.asUsed();
    }

    /** arp_solicit(): by arp_announce the packet's source, or an address of the adapter that suits the target. */
    @Override
    public Sender sender(HostState state, Adapter adapter, IpAddress source, IpAddress target) {
        Host host = state.host();
        int announce = Sysctl.arpAnnounce(host.settings(), adapter.name());
        boolean own = !source.isAny() && LocalAddresses.isOwn(host, source);
        if (own && announce == 0) {
            return new Sender(source, Verdict.chosen(LinuxRule.ARP_SENDER, "linux.arp.sender-packet", source));
        }
        if (own && announce == 1 && Subnets.hold(adapter, source, target)) {
            return new Sender(source, Verdict.chosen(LinuxRule.ARP_SENDER, "linux.arp.sender-subnet", source));
        }
        IpAddress chosen =
                SourceSearch.search(host, adapter, target, Scope.LINK).address();
        return new Sender(
                chosen, Verdict.chosen(LinuxRule.ARP_SENDER, "linux.arp.sender-chosen", chosen, adapter.name()));
    }

    @Override
    public Hearing hears(HostState state, Adapter adapter, Packet.Arp packet, long nowMicros) {
        return new ArpLearning(state, adapter, packet, nowMicros).hearing();
    }

    @Override
    public Verdict reply(Packet.Arp request) {
        return Verdict.chosen(LinuxRule.ARP_ANSWER, "linux.arp.reply", request.target());
    }

    @Override
    public Verdict transmission(Adapter adapter, Packet.Ip packet, boolean foreign) {
        return foreign
                ? Verdict.chosen(LinuxRule.TRANSMIT, "linux.transmit.foreign", adapter.name(), packet.source())
                : Verdict.chosen(
                        LinuxRule.TRANSMIT,
                        adapter.owns(packet.source()) ? "linux.transmit.own" : "linux.transmit.onward",
                        adapter.name(),
                        packet.source());
    }

    @Override
    public List<Long> pauses() {
        return List.of(PAUSE, PAUSE, PAUSE);
    }

    @Override
    public int mayWait() {
        return MAY_WAIT;
    }

    @Override
    public Verdict gaveUp(IpAddress nextHop) {
        return Verdict.passedOver(LinuxRule.ARP_GIVES_UP, "linux.arp.gave-up", nextHop);
    }

    @Override
    public long due(long nowMicros, long pauseMicros) {
        return LinuxClock.due(nowMicros, pauseMicros);
    }

    /** The packet's sender is told by ICMP, be it a program of this host. */
    @Override
    public Optional<LateError> unresolved(Call call) {
        return Optional.empty();
    }
}
