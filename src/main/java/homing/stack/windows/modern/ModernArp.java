package homing.stack.windows.modern;

import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Call;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.stack.ArpProfile;
import homing.stack.NeighbourAgeing;
import homing.stack.NeighbourAgeing.Confirmation;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.List;
import java.util.Optional;

/** The neighbour table of these systems: WM-N1 to WM-N10 and WM-X4. */
final class ModernArp implements ArpProfile {
    private static final long SECOND = 1_000_000;
    /** How long a stale entry that is used may wait for a sign of life (WM-N4). */
    private static final long DELAY = 5 * SECOND;
    /** Base reachable time; a real host multiplies it by a random factor from 0.5 to 1.5 (WM-N3). */
    private static final int REACHABLE_MILLIS = 30_000;

    private static final List<Long> THREE_TRIES = List.of(SECOND, SECOND, SECOND);

    @Override
    public Verdict finding(Finding finding, IpAddress nextHop, NeighbourState known) {
        return switch (finding) {
            case NOT_NEEDED -> Verdict.chosen(ModernRule.WM_R1, "modern.arp.not-needed");
            case MAPPED -> Verdict.chosen(ModernRule.WM_N1, "modern.arp.mapped");
            case KNOWN -> known(nextHop, known);
            case MUST_ASK -> Verdict.passedOver(ModernRule.WM_N2, "modern.arp.unknown", nextHop);
            case WAITS -> Verdict.passedOver(ModernRule.WM_N2, "modern.arp.waits", nextHop);
        };
    }

    private static Verdict known(IpAddress nextHop, NeighbourState known) {
        if (known == NeighbourState.PERMANENT) {
            return Verdict.chosen(ModernRule.WM_N6, "modern.arp.static", nextHop);
        }
        return known == NeighbourState.REACHABLE
                ? Verdict.chosen(ModernRule.WM_N3, "modern.arp.reachable", nextHop)
                : Verdict.chosen(ModernRule.WM_N4, "modern.arp.stale", nextHop);
    }

    @Override
    public boolean isUsable(HostState state, NeighbourEntry entry, long nowMicros) {
        return entry.hardware().isPresent();
    }

    /** WM-N4: a stale entry that is used waits for a sign of life. */
    @Override
    public NeighbourEntry used(NeighbourEntry entry, long nowMicros) {
        NeighbourEntry used = entry.asUsed(nowMicros);
        return entry.state() == NeighbourState.STALE ? used.become(NeighbourState.DELAY, nowMicros) : used;
    }

    /** WM-N3 and WM-N4. */
    @Override
    public Optional<NeighbourAgeing> ageing(HostState state, NeighbourKey neighbour) {
        long reachable = 1_000L * Math.max(0, state.host().settings().get("ReachableTime", REACHABLE_MILLIS));
        return Optional.of(new NeighbourAgeing(reachable, DELAY, THREE_TRIES, Confirmation.AT_ONCE));
    }

    @Override
    public Verdict aged(IpAddress neighbour, NeighbourState before, NeighbourState after) {
        return switch (after) {
            case STALE -> Verdict.passedOver(ModernRule.WM_N3, "modern.age.stale", neighbour);
            case PROBE -> Verdict.passedOver(ModernRule.WM_N4, "modern.age.silent", neighbour);
            default -> Verdict.chosen(ModernRule.WM_N4, "modern.age.confirmed", neighbour, before);
        };
    }

    @Override
    public Sender sender(HostState state, Adapter adapter, IpAddress source, IpAddress target) {
        if (adapter.owns(source)) {
            return new Sender(source, Verdict.chosen(ModernRule.WM_N10, "modern.arp.sender-source"));
        }
        IpAddress first = adapter.addressesOf(target.family()).stream()
                .findFirst()
                .map(AdapterAddress::address)
                .orElse(ModernHost.anyLike(target));
        return new Sender(first, Verdict.chosen(ModernRule.WM_N10, "modern.arp.sender-first", adapter.name(), source));
    }

    @Override
    public Hearing hears(HostState state, Adapter adapter, Packet.Arp packet, long nowMicros) {
        NeighbourEntry entry = state.neighbour(new NeighbourKey(adapter.name(), packet.sender()))
                .orElse(null);
        boolean mine =
                adapter.addressOf(packet.target()).filter(ModernHost::isThere).isPresent();
        boolean isStatic = entry != null && entry.state() == NeighbourState.PERMANENT;
        return packet.isRequest() ? request(packet, mine, isStatic, entry) : reply(packet, mine, isStatic, entry);
    }

    /** Who asks for an address of this adapter is answered, and known by it, though not confirmed (RFC 4861 section 7.2.3). */
    private static Hearing request(Packet.Arp packet, boolean mine, boolean isStatic, NeighbourEntry entry) {
        boolean learns = !packet.sender().isAny() && !isStatic && (mine || entry != null);
        boolean same = entry != null && packet.senderMac().equals(entry.mac());
        NeighbourState learned = learns && !same ? NeighbourState.STALE : null;
        return mine
                ? new Hearing(Verdict.chosen(ModernRule.WM_X4, "modern.arp.mine", packet.target()), learned)
                : new Hearing(Verdict.passedOver(ModernRule.WM_X4, "modern.arp.not-mine", packet.target()), learned);
    }

    private static Hearing reply(Packet.Arp packet, boolean mine, boolean isStatic, NeighbourEntry entry) {
        if (isStatic) {
            return new Hearing(Verdict.passedOver(ModernRule.WM_N6, "modern.arp.static-stays"), null);
        }
        return mine && entry != null
                ? new Hearing(
                        Verdict.chosen(ModernRule.WM_N2, "modern.arp.asked", packet.sender()), NeighbourState.REACHABLE)
                : new Hearing(Verdict.passedOver(ModernRule.WM_N2, "modern.arp.not-asked"), null);
    }

    @Override
    public Verdict reply(Packet.Arp request) {
        return Verdict.chosen(ModernRule.WM_X4, "modern.arp.mine", request.target());
    }

    @Override
    public Verdict transmission(Adapter adapter, Packet.Ip packet, boolean foreign) {
        if (adapter.isLoopback()) {
            return Verdict.chosen(ModernRule.WM_R1, "modern.send.inside");
        }
        return foreign
                ? Verdict.chosen(ModernRule.WM_C2, "modern.send.foreign", adapter.name(), packet.source())
                : Verdict.chosen(ModernRule.WM_T1, "modern.send.own", adapter.name());
    }

    @Override
    public List<Long> pauses() {
        return THREE_TRIES;
    }

    /** Only the newest packet waits, as before Vista; no text tells it of these systems. */
    @Override
    public int mayWait() {
        return 1;
    }

    @Override
    public Verdict gaveUp(IpAddress nextHop) {
        return Verdict.passedOver(ModernRule.WM_N2, "modern.arp.gave-up", nextHop);
    }

    /** TCP goes on trying (WM-T2), and whoever sends datagrams is told nothing. */
    @Override
    public Optional<LateError> unresolved(Call call) {
        return Optional.empty();
    }
}
