package homing.stack.linux;

import homing.decision.Rule;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.Host;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Scope;
import homing.packet.Packet;
import homing.stack.ArpProfile;
import homing.stack.NeighbourAgeing;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.List;
import java.util.Optional;

/** How Linux asks for hardware addresses, by ARP or for IPv6 by neighbour discovery, and what it does with what it hears. */
final class LinuxArp implements ArpProfile {
    /** After each request (retrans_time), in microseconds. */
    private static final List<Long> PAUSES = List.of(1_000_000L, 1_000_000L, 1_000_000L);
    /** net.ipv4.neigh.default.unres_qlen_bytes holds about so many small packets. */
    private static final int MAY_WAIT = 101;

    @Override
    public Verdict finding(Finding finding, IpAddress nextHop, NeighbourState known) {
        Rule needless = nextHop.isIpv4() ? LinuxRule.ARP_NEEDLESS : Ipv6Rule.DISCOVERY_NEEDLESS;
        Rule lookup = nextHop.isIpv4() ? LinuxRule.ARP_LOOKUP : Ipv6Rule.DISCOVERY_LOOKUP;
        return switch (finding) {
            case NOT_NEEDED -> Verdict.chosen(needless, "linux.arp.not-needed");
            case MAPPED -> Verdict.chosen(needless, "linux.arp.mapped", nextHop);
            case KNOWN ->
                known == NeighbourState.STALE
                        ? Verdict.chosen(lookup, "linux.arp.stale", nextHop)
                        : Verdict.chosen(lookup, "linux.arp.known", nextHop, known);
            case MUST_ASK -> Verdict.passedOver(lookup, "linux.arp.must-ask", nextHop);
            case WAITS -> Verdict.passedOver(lookup, "linux.arp.waits", nextHop);
        };
    }

    @Override
    public boolean isUsable(HostState state, NeighbourEntry entry, long nowMicros) {
        return entry.hardware().isPresent();
    }

    /** An entry that is not confirmed waits for a sign of life from here on (__neigh_event_send()). */
    @Override
    public NeighbourEntry used(NeighbourEntry entry, long nowMicros) {
        NeighbourEntry used = entry.asUsed(nowMicros);
        return entry.state() == NeighbourState.STALE ? used.become(NeighbourState.DELAY, nowMicros) : used;
    }

    @Override
    public Optional<NeighbourAgeing> ageing(HostState state, NeighbourKey neighbour) {
        return Optional.of(LinuxAgeing.of(state.host().settings(), neighbour));
    }

    @Override
    public Verdict aged(IpAddress neighbour, NeighbourState before, NeighbourState after) {
        return LinuxAgeing.turned(neighbour, before, after);
    }

    /** arp_solicit(): by arp_announce the packet's source, or an address of the adapter that suits the target. */
    @Override
    public Sender sender(HostState state, Adapter adapter, IpAddress source, IpAddress target) {
        if (!target.isIpv4()) {
            return LinuxDiscovery.sender(adapter, source);
        }
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
        if (!packet.target().isIpv4()) {
            return LinuxDiscovery.hears(state, adapter, packet);
        }
        return new ArpLearning(state, adapter, packet, nowMicros).hearing();
    }

    @Override
    public Verdict reply(Packet.Arp request) {
        Rule rule = request.target().isIpv4() ? LinuxRule.ARP_ANSWER : Ipv6Rule.SOLICIT_ANSWER;
        return Verdict.chosen(rule, "linux.arp.reply", request.target());
    }

    @Override
    public Verdict transmission(Adapter adapter, Packet.Ip packet, boolean foreign) {
        Rule rule = packet.source().isIpv4() ? LinuxRule.TRANSMIT : Ipv6Rule.TRANSMIT;
        return foreign
                ? Verdict.chosen(rule, "linux.transmit.foreign", adapter.name(), packet.source())
                : Verdict.chosen(
                        rule,
                        adapter.owns(packet.source()) ? "linux.transmit.own" : "linux.transmit.onward",
                        adapter.name(),
                        packet.source());
    }

    @Override
    public List<Long> pauses() {
        return PAUSES;
    }

    @Override
    public int mayWait() {
        return MAY_WAIT;
    }

    @Override
    public Verdict gaveUp(IpAddress nextHop) {
        Rule rule = nextHop.isIpv4() ? LinuxRule.ARP_GIVES_UP : Ipv6Rule.DISCOVERY_GIVES_UP;
        return Verdict.passedOver(rule, "linux.arp.gave-up", nextHop);
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
