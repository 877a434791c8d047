package homing.stack.rfc1122;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.OwnAddress;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.net.Family;
import homing.net.IpAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The source: the bound address, else the address of the door that looks most like the next hop. */
record ModelSource(ModelHost host) {
    /**
     * Which address a packet wears.
     *
     * @param bound 0.0.0.0 while it is open
     */
    Decision.SourceChoice choose(Decision.AdapterChoice door, IpAddress destination, IpAddress bound) {
        if (!bound.isAny()) {
            return kept(door, bound, Verdict.chosen(ModelRule.BOUND_SOURCE, "rfc1122.source.bound"));
        } else if (host.isInside(destination)) {
            return kept(door, destination, Verdict.chosen(ModelRule.INSIDE, "rfc1122.source.itself"));
        }
        Adapter adapter = host.host().adapter(door.adapter()).orElseThrow();
        Optional<AdapterAddress> winner = adapter.addressesOf(Family.IPV4).stream()
                .max(Comparator.comparingInt(own -> own.address().commonPrefixLength(door.nextHop())));
        if (winner.isEmpty()) {
            Verdict none = Verdict.passedOver(ModelRule.CHOSEN_SOURCE, "rfc1122.source.none", door.adapter());
            return new Decision.SourceChoice(door.adapter(), List.of(), IpAddress.ANY4, false, none);
        }
        return compared(door, adapter, first(adapter, winner.get(), door.nextHop()));
    }

    /** Of several that are equally like the next hop the first in order. */
    private static AdapterAddress first(Adapter adapter, AdapterAddress winner, IpAddress nextHop) {
        int most = winner.address().commonPrefixLength(nextHop);
        return adapter.addressesOf(Family.IPV4).stream()
                .filter(own -> own.address().commonPrefixLength(nextHop) == most)
                .findFirst()
                .orElseThrow();
    }

    private Decision.SourceChoice kept(Decision.AdapterChoice door, IpAddress address, Verdict why) {
        Optional<Adapter> owner = host.ownerOf(address);
        Adapter loopback = host.loopback();
        boolean foreign = !door.adapter().equals(loopback.name())
                && owner.filter(one -> one.name().equals(door.adapter())).isEmpty();
        List<Candidate<OwnAddress>> candidates = owner.flatMap(one -> one.addressOf(address)
                        .map(own -> List.of(new Candidate<>(new OwnAddress(one.name(), own), why))))
                .orElse(List.of());
        return new Decision.SourceChoice(door.adapter(), candidates, address, foreign, why);
    }

    private static Decision.SourceChoice compared(Decision.AdapterChoice door, Adapter adapter, AdapterAddress winner) {
        Verdict won = Verdict.chosen(ModelRule.CHOSEN_SOURCE, "rfc1122.source.most", door.nextHop());
        Verdict lost = Verdict.passedOver(ModelRule.CHOSEN_SOURCE, "rfc1122.source.less", door.nextHop());
        List<Candidate<OwnAddress>> candidates = adapter.addressesOf(Family.IPV4).stream()
                .map(own -> new Candidate<>(new OwnAddress(adapter.name(), own), own.equals(winner) ? won : lost))
                .toList();
        return new Decision.SourceChoice(door.adapter(), candidates, winner.address(), false, won);
    }
}
