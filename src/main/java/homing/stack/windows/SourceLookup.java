package homing.stack.windows;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.OwnAddress;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.net.Family;
import homing.net.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which address a packet wears: rules XP-S1 to XP-S5, and XP-R1 for packets that stay inside. */
record SourceLookup(XpHost host) {
    /**
     * @param bound the address of the socket; 0.0.0.0 while it is open
     */
    Decision.SourceChoice choose(Decision.AdapterChoice door, IpAddress destination, IpAddress bound) {
        if (!bound.isAny()) {
            return kept(door, bound);
        }
        return host.isInside(destination) ? itself(door, destination) : ofAdapter(door);
    }

    /** XP-S1. */
    private Decision.SourceChoice kept(Decision.AdapterChoice door, IpAddress bound) {
        boolean inside = isLoopback(door);
        boolean foreign = !inside
                && addresses(door).stream().noneMatch(own -> own.address().equals(bound));
        Verdict kept = foreign
                ? Verdict.chosen(XpRule.XP_S1, "windows.source.bound-foreign", door.adapter())
                : Verdict.chosen(XpRule.XP_S1, "windows.source.bound");
        Verdict other = Verdict.notReached(XpRule.XP_S1, "windows.source.not-asked", bound);
        List<Candidate<OwnAddress>> candidates = new ArrayList<>();
        host.ownerOf(bound)
                .flatMap(owner -> owner.addressOf(bound).map(own -> new OwnAddress(owner.name(), own)))
                .ifPresent(own -> candidates.add(new Candidate<>(own, kept)));
        if (!inside) {
            addresses(door).stream()
                    .filter(own -> !own.address().equals(bound))
                    .forEach(own -> candidates.add(new Candidate<>(new OwnAddress(door.adapter(), own), other)));
        }
        return new Decision.SourceChoice(door.adapter(), candidates, bound, foreign, kept);
    }

    /** XP-R1. */
    private Decision.SourceChoice itself(Decision.AdapterChoice door, IpAddress destination) {
        Verdict itself = Verdict.chosen(XpRule.XP_R1, "windows.source.itself");
        List<Candidate<OwnAddress>> candidates = host.ownerOf(destination)
                .flatMap(owner -> owner.addressOf(destination).map(own -> new OwnAddress(owner.name(), own)))
                .map(own -> List.of(new Candidate<>(own, itself)))
                .orElse(List.of());
        return new Decision.SourceChoice(door.adapter(), candidates, destination, false, itself);
    }

    /** XP-S2 to XP-S5. */
    private Decision.SourceChoice ofAdapter(Decision.AdapterChoice door) {
        List<AdapterAddress> own = addresses(door);
        if (own.isEmpty()) {
            Verdict none = Verdict.passedOver(XpRule.XP_S2, "windows.source.none", door.adapter());
            return new Decision.SourceChoice(door.adapter(), List.of(), IpAddress.ANY4, false, none);
        }
        SubnetContest contest = new SubnetContest(host.variant(), own, door.nextHop());
        List<Candidate<OwnAddress>> candidates = own.stream()
                .map(address -> new Candidate<>(new OwnAddress(door.adapter(), address), contest.verdict(address)))
                .toList();
        AdapterAddress winner = contest.winner();
        return new Decision.SourceChoice(door.adapter(), candidates, winner.address(), false, contest.verdict(winner));
    }

    private List<AdapterAddress> addresses(Decision.AdapterChoice door) {
        return adapter(door).map(one -> one.addressesOf(Family.IPV4)).orElse(List.of());
    }

    private boolean isLoopback(Decision.AdapterChoice door) {
        return adapter(door).map(Adapter::isLoopback).orElse(false);
    }

    private Optional<Adapter> adapter(Decision.AdapterChoice door) {
        return host.host().adapter(door.adapter());
    }
}
