package homing.stack.windows;

import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Call;
import homing.model.NeighbourState;
import homing.model.Program;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.packet.Packet;
import homing.stack.ArpProfile;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.List;
import java.util.Optional;

/** ARP of these systems: XP-A1 to XP-A7, and how TCP and UDP bear an unanswered request (XP-C5, XP-C7). */
record XpArp() implements ArpProfile {
    private static final long SECOND = 1_000_000L;

    /** Other packets ask once; how long they wait is written nowhere. */
    private static final List<Long> ONCE = List.of(SECOND);

    @Override
    public Verdict finding(Finding finding, IpAddress nextHop, NeighbourState known) {
        return switch (finding) {
            case NOT_NEEDED -> Verdict.chosen(XpRule.XP_R1, "windows.arp.not-needed");
            case MAPPED -> Verdict.chosen(XpRule.XP_A1, "windows.arp.mapped");
            case KNOWN ->
                known == NeighbourState.PERMANENT
                        ? Verdict.chosen(XpRule.XP_A4, "windows.arp.static")
                        : Verdict.chosen(XpRule.XP_A1, "windows.arp.known");
            case MUST_ASK ->
                known != null && known.isValid()
                        ? Verdict.passedOver(XpRule.XP_A2, "windows.arp.too-old", nextHop)
                        : Verdict.passedOver(XpRule.XP_A1, "windows.arp.unknown", nextHop);
            case WAITS -> Verdict.passedOver(XpRule.XP_A7, "windows.arp.waits", nextHop);
        };
    }

    @Override
    public boolean isUsable(HostState state, NeighbourEntry entry, long nowMicros) {
        return new ArpLife(state.host().settings()).isAlive(entry, nowMicros);
    }

    /** XP-A2: what has lived its time is gone from the table. */
    @Override
    public HostState aged(HostState state, long nowMicros) {
        HostState left = state;
        for (NeighbourKey key : state.neighbours().keySet()) {
            NeighbourEntry entry = state.neighbours().get(key);
            boolean dead = entry.state().isValid() && !isUsable(state, entry, nowMicros);
            left = dead ? left.withoutNeighbour(key) : left;
        }
        return left;
    }

    /** XP-A2: the packet that was waited for does not count as use; an entry must be used again to live longer. */
    @Override
    public NeighbourEntry released(NeighbourEntry entry, long nowMicros) {
        return entry;
    }

    /** XP-A1. */
    @Override
    public Sender sender(HostState state, Adapter adapter, IpAddress source, IpAddress target) {
        if (adapter.owns(source)) {
            return new Sender(source, Verdict.chosen(XpRule.XP_A1, "windows.arp.sender-source"));
        }
        IpAddress primary = adapter.addressesOf(Family.IPV4).stream()
                .findFirst()
                .map(AdapterAddress::address)
                .orElse(IpAddress.ANY4);
        return new Sender(primary, Verdict.chosen(XpRule.XP_A1, "windows.arp.sender-primary", adapter.name(), source));
    }

    @Override
    public Hearing hears(HostState state, Adapter adapter, Packet.Arp packet, long nowMicros) {
        NeighbourEntry entry = state.neighbour(new NeighbourKey(adapter.name(), packet.sender()))
                .filter(known -> !known.state().isValid() || isUsable(state, known, nowMicros))
                .orElse(null);
        boolean mine = adapter.owns(packet.target());
        return packet.isRequest() ? request(packet, mine, entry) : reply(packet, mine, entry);
    }

    /** XP-A5 and XP-A6: whoever asks for one of the adapter's addresses is answered and remembered. */
    private static Hearing request(Packet.Arp packet, boolean mine, NeighbourEntry entry) {
        boolean learns = !packet.sender().isAny() && (entry == null ? mine : isDynamic(entry));
        NeighbourState entered = learns ? NeighbourState.REACHABLE : null;
        if (mine) {
            return new Hearing(Verdict.chosen(XpRule.XP_A6, "windows.arp.mine", packet.target()), entered);
        }
        XpRule rule = learns ? XpRule.XP_A5 : XpRule.XP_A6;
        return new Hearing(Verdict.passedOver(rule, "windows.arp.not-mine", packet.target()), entered);
    }

    private static Hearing reply(Packet.Arp packet, boolean mine, NeighbourEntry entry) {
        if (!mine || entry == null) {
            return new Hearing(Verdict.passedOver(XpRule.XP_A1, "windows.arp.not-asked"), null);
        }
        return isDynamic(entry)
                ? new Hearing(
                        Verdict.chosen(XpRule.XP_A1, "windows.arp.asked", packet.sender()), NeighbourState.REACHABLE)
                : new Hearing(Verdict.passedOver(XpRule.XP_A4, "windows.arp.static-stays"), null);
    }

    private static boolean isDynamic(NeighbourEntry entry) {
        return entry.state() != NeighbourState.PERMANENT;
    }

    @Override
    public Verdict reply(Packet.Arp request) {
        return Verdict.chosen(XpRule.XP_A6, "windows.arp.mine", request.target());
    }

    /** XP-C6, and XP-R1 for packets that stay inside. */
    @Override
    public Verdict transmission(Adapter adapter, Packet.Ip packet, boolean foreign) {
        if (adapter.isLoopback()) {
            return Verdict.chosen(XpRule.XP_R1, "windows.send.inside");
        }
        return foreign
                ? Verdict.chosen(XpRule.XP_C6, "windows.send.foreign", adapter.name())
                : Verdict.chosen(XpRule.XP_C6, "windows.send.own", adapter.name());
    }

    @Override
    public List<Long> pauses() {
        return ONCE;
    }

    /** Each SYN asks once. */
    @Override
    public List<Long> pauses(Packet.Ip waiting) {
        return waiting.transport().protocol() == Protocol.TCP ? XpTcp.SYN_PAUSES : ONCE;
    }

    @Override
    public int mayWait() {
        return 1;
    }

    @Override
    public Verdict gaveUp(IpAddress nextHop) {
        return Verdict.passedOver(XpRule.XP_C5, "windows.arp.gave-up", nextHop);
    }

    /** TCP is told when its last SYN has waited long enough; UDP and ping hear nothing. */
    @Override
    public Optional<LateError> unresolved(Call call) {
        return call.program() == Program.TCP_CONNECT
                ? Optional.of(new LateError(
                        Winsock.TIMED_OUT, Verdict.passedOver(XpRule.XP_C7, "windows.call.timed-out", call.to()), 0))
                : Optional.empty();
    }
}
