package homing.stack.bsd;

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

/**
 * ARP of the BSD systems (arp(4)): an adapter answers for its own addresses only, and believes neighbours of its own subnets
 * only. An entry is thrown away {@code net.link.ether.inet.max_age} seconds after the neighbour was last heard, 20 minutes.
 */
final class BsdArp implements ArpProfile {
    private static final long SECOND = 1_000_000;
    private static final String LIFE = "net.link.ether.inet.max_age";
    private static final int LIFE_SECONDS = 1_200;

    @Override
    public Verdict finding(Finding finding, IpAddress nextHop, NeighbourState known) {
        return switch (finding) {
            case NOT_NEEDED, MAPPED -> Verdict.chosen(BsdRule.ARP, "bsd.arp.needless");
            case KNOWN -> Verdict.chosen(BsdRule.ARP, "bsd.arp.known", nextHop);
            case MUST_ASK, WAITS -> Verdict.passedOver(BsdRule.ARP, "bsd.arp.unknown", nextHop);
        };
    }

    @Override
    public boolean isUsable(HostState state, NeighbourEntry entry, long nowMicros) {
        long heard = Math.max(entry.changedMicros(), entry.signs().confirmedMicros());
        long life = SECOND * Math.max(0, state.host().settings().get(LIFE, LIFE_SECONDS));
        return entry.hardware().isPresent() && (entry.state() == NeighbourState.PERMANENT || nowMicros - heard < life);
    }

    /** The address in whose subnet the neighbour is, whatever the packet wears; the adapter's first if there is none. */
    @Override
    public Sender sender(HostState state, Adapter adapter, IpAddress source, IpAddress target) {
        List<AdapterAddress> own = adapter.addressesOf(Family.IPV4);
        IpAddress address = own.stream()
                .filter(each -> each.subnet().contains(target))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(AdapterAddress::address)
                .orElse(IpAddress.ANY4);
        return new Sender(address, Verdict.chosen(BsdRule.ARP, "bsd.arp.sender", adapter.name(), target));
    }

    @Override
    public Hearing hears(HostState state, Adapter adapter, Packet.Arp packet, long nowMicros) {
        Optional<NeighbourEntry> entry = state.neighbour(new NeighbourKey(adapter.name(), packet.sender()));
        boolean mine = adapter.owns(packet.target());
        boolean taken = mine && (packet.isRequest() || entry.isPresent());
        boolean isStatic =
                entry.filter(one -> one.state() == NeighbourState.PERMANENT).isPresent();
        boolean near = adapter.addressesOf(Family.IPV4).stream()
                .anyMatch(own -> own.subnet().contains(packet.sender()));
        Verdict verdict = taken
                ? Verdict.chosen(BsdRule.ARP, "bsd.arp.mine", packet.target(), adapter.name())
                : Verdict.passedOver(BsdRule.ARP, "bsd.arp.not-mine", packet.target(), adapter.name());
        return new Hearing(verdict, taken && near && !isStatic ? NeighbourState.REACHABLE : null);
    }

    @Override
    public Verdict reply(Packet.Arp request) {
        return Verdict.chosen(BsdRule.ARP, "bsd.arp.reply", request.target());
    }

    @Override
    public Verdict transmission(Adapter adapter, Packet.Ip packet, boolean foreign) {
        return foreign
                ? Verdict.chosen(BsdRule.SEND, "bsd.send.foreign", adapter.name(), packet.source())
                : Verdict.chosen(BsdRule.SEND, "bsd.send.own", adapter.name());
    }

    @Override
    public List<Long> pauses() {
        return List.of(SECOND, SECOND, SECOND, SECOND, SECOND);
    }

    @Override
    public int mayWait() {
        return 16;
    }

    @Override
    public Verdict gaveUp(IpAddress nextHop) {
        return Verdict.passedOver(BsdRule.ARP, "bsd.arp.gave-up", nextHop);
    }

    @Override
    public Optional<LateError> unresolved(Call call) {
        return Optional.empty();
    }
}
