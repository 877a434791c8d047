package homing.stack.rfc1122;

import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Call;
import homing.model.NeighbourState;
import homing.net.Family;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.stack.ArpProfile;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.List;
import java.util.Optional;

/** ARP as RFC 826 and RFC 1122 section 2.3.2 have it: an adapter answers for its own addresses, and asks as often as once a second. */
final class ModelArp implements ArpProfile {
    private static final long SECOND = 1_000_000;

    @Override
    public Verdict finding(Finding finding, IpAddress nextHop, NeighbourState known) {
        return switch (finding) {
            case NOT_NEEDED, MAPPED -> Verdict.chosen(ModelRule.ARP, "rfc1122.arp.needless");
            case KNOWN -> Verdict.chosen(ModelRule.ARP, "rfc1122.arp.known", nextHop);
            case MUST_ASK, WAITS -> Verdict.passedOver(ModelRule.ARP, "rfc1122.arp.unknown", nextHop);
        };
    }

    @Override
    public boolean isUsable(HostState state, NeighbourEntry entry, long nowMicros) {
        return entry.hardware().isPresent();
    }

    @Override
    public Sender sender(HostState state, Adapter adapter, IpAddress source, IpAddress target) {
        IpAddress own = adapter.owns(source)
                ? source
                : adapter.addressesOf(Family.IPV4).stream()
                        .map(AdapterAddress::address)
                        .findFirst()
                        .orElse(IpAddress.ANY4);
        return new Sender(own, Verdict.chosen(ModelRule.ARP, "rfc1122.arp.sender", adapter.name()));
    }

    @Override
    public Hearing hears(HostState state, Adapter adapter, Packet.Arp packet, long nowMicros) {
        NeighbourEntry entry = state.neighbour(new NeighbourKey(adapter.name(), packet.sender()))
                .orElse(null);
        boolean mine = adapter.owns(packet.target());
        boolean isStatic = entry != null && entry.state() == NeighbourState.PERMANENT;
        boolean taken = mine && (packet.isRequest() || entry != null);
        boolean learns = taken && !isStatic && !packet.sender().isAny();
        Verdict verdict = taken
                ? Verdict.chosen(ModelRule.ARP, "rfc1122.arp.mine", packet.target())
                : Verdict.passedOver(ModelRule.ARP, "rfc1122.arp.not-mine", packet.target());
        return new Hearing(verdict, learns ? NeighbourState.REACHABLE : null);
    }

    @Override
    public Verdict reply(Packet.Arp request) {
        return Verdict.chosen(ModelRule.ARP, "rfc1122.arp.mine", request.target());
    }

    @Override
    public Verdict transmission(Adapter adapter, Packet.Ip packet, boolean foreign) {
        return foreign
                ? Verdict.chosen(ModelRule.WEAK_ROUTE, "rfc1122.send.foreign", adapter.name(), packet.source())
                : Verdict.chosen(ModelRule.SEND, "rfc1122.send.own", adapter.name());
    }

    @Override
    public List<Long> pauses() {
        return List.of(SECOND, SECOND, SECOND);
    }

    /** At least the latest packet should be saved (section 2.3.2.2). */
    @Override
    public int mayWait() {
        return 1;
    }

    @Override
    public Verdict gaveUp(IpAddress nextHop) {
        return Verdict.passedOver(ModelRule.ARP, "rfc1122.arp.gave-up", nextHop);
    }

    @Override
    public Optional<LateError> unresolved(Call call) {
        return Optional.empty();
    }
}
