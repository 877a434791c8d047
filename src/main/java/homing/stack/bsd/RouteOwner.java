package homing.stack.bsd;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.OwnAddress;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.net.Family;
import homing.net.IpAddress;
import java.util.List;
import java.util.Optional;

/** The source: the bound address, else the one that the route belongs to: in whose subnet its gateway is. */
record RouteOwner(BsdHost host) {
    /**
     * Which address a packet wears.
     *
     * @param bound 0.0.0.0 while it is open
     */
    Decision.SourceChoice choose(Decision.AdapterChoice door, IpAddress destination, IpAddress bound) {
        if (!bound.isAny()) {
            return kept(door, bound, Verdict.chosen(BsdRule.BOUND_SOURCE, "bsd.source.bound"));
        } else if (host.isInside(destination)) {
            return kept(door, destination, Verdict.chosen(BsdRule.INSIDE, "bsd.source.itself"));
        }
        Adapter adapter = host.host().adapter(door.adapter()).orElseThrow();
        List<AdapterAddress> own = adapter.addressesOf(Family.IPV4);
        if (own.isEmpty()) {
            Verdict none = Verdict.passedOver(BsdRule.ROUTE_OWNER, "bsd.source.none", door.adapter());
            return new Decision.SourceChoice(door.adapter(), List.of(), IpAddress.ANY4, false, none);
        }
        Optional<AdapterAddress> near = own.stream()
                .filter(each -> each.subnet().contains(door.nextHop()))
                .findFirst();
        Verdict why = near.isPresent()
                ? Verdict.chosen(BsdRule.ROUTE_OWNER, "bsd.source.owner", door.nextHop())
                : Verdict.chosen(BsdRule.ROUTE_OWNER, "bsd.source.first", door.adapter());
        return compared(door, own, near.orElse(own.get(0)), why);
    }

    private static Decision.SourceChoice compared(
            Decision.AdapterChoice door, List<AdapterAddress> own, AdapterAddress winner, Verdict won) {
        Verdict lost = Verdict.passedOver(BsdRule.ROUTE_OWNER, "bsd.source.other");
        List<Candidate<OwnAddress>> candidates = own.stream()
                .map(each -> new Candidate<>(new OwnAddress(door.adapter(), each), each.equals(winner) ? won : lost))
                .toList();
        return new Decision.SourceChoice(door.adapter(), candidates, winner.address(), false, won);
    }

    private Decision.SourceChoice kept(Decision.AdapterChoice door, IpAddress address, Verdict why) {
        Optional<Adapter> owner = host.ownerOf(address);
        boolean foreign = !door.adapter().equals(host.loopback().name())
                && owner.filter(one -> one.name().equals(door.adapter())).isEmpty();
        List<Candidate<OwnAddress>> candidates = owner.flatMap(one -> one.addressOf(address)
                        .map(own -> List.of(new Candidate<>(new OwnAddress(one.name(), own), why))))
                .orElse(List.of());
        return new Decision.SourceChoice(door.adapter(), candidates, address, foreign, why);
    }
}
