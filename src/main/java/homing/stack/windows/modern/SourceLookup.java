package homing.stack.windows.modern;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.OwnAddress;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.net.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which address a packet wears: the bound one, or by WM-S0 to WM-S9; WM-R1 for packets that stay inside. */
record SourceLookup(ModernHost host) {
    /**
     * @param bound the address of the socket; 0.0.0.0 while it is open
     */
    Decision.SourceChoice choose(Decision.AdapterChoice door, IpAddress destination, IpAddress bound) {
        if (!bound.isAny()) {
            return kept(door, bound);
        }
        return host.isInside(destination)
                ? itself(door, destination)
                : compared(new SourceQuestion(
                        door.adapter(),
                        door.nextHop(),
                        destination,
                        host.variant().labels()));
    }

    private Decision.SourceChoice kept(Decision.AdapterChoice door, IpAddress bound) {
        boolean inside = host.isLoopback(door.adapter());
        Optional<Adapter> outgoing = host.host().adapter(door.adapter());
        boolean foreign =
                !inside && outgoing.filter(adapter -> adapter.owns(bound)).isEmpty();
        Verdict kept = foreign
                ? Verdict.chosen(ModernRule.WM_S, "modern.source.bound-foreign", door.adapter())
                : Verdict.chosen(ModernRule.WM_S, "modern.source.bound");
        List<Candidate<OwnAddress>> candidates = new ArrayList<>(owned(bound, kept));
        Verdict other = Verdict.notReached(ModernRule.WM_S, "modern.source.not-asked", bound);
        if (!inside) {
            outgoing.map(adapter -> adapter.addressesOf(bound.family())).orElse(List.of()).stream()
                    .filter(own -> !own.address().equals(bound))
                    .forEach(own -> candidates.add(new Candidate<>(new OwnAddress(door.adapter(), own), other)));
        }
        return new Decision.SourceChoice(door.adapter(), candidates, bound, foreign, kept);
    }

    /** WM-R1. */
    private Decision.SourceChoice itself(Decision.AdapterChoice door, IpAddress destination) {
        Verdict itself = Verdict.chosen(ModernRule.WM_S1_0, "modern.source.itself");
        return new Decision.SourceChoice(door.adapter(), owned(destination, itself), destination, false, itself);
    }

    private List<Candidate<OwnAddress>> owned(IpAddress address, Verdict verdict) {
        return host.ownerOf(address)
                .flatMap(owner -> owner.addressOf(address).map(own -> new OwnAddress(owner.name(), own)))
                .map(own -> List.of(new Candidate<>(own, verdict)))
                .orElse(List.of());
    }

    private Decision.SourceChoice compared(SourceQuestion question) {
        SourceCandidates candidates = new SourceCandidates(host, question);
        if (candidates.entrants().isEmpty()) {
            return none(question, candidates);
        }
        SourceContest contest = new SourceContest(question, candidates.entrants());
        OwnAddress winner = contest.winner();
        boolean foreign = !winner.adapter().equals(question.adapter());
        return new Decision.SourceChoice(
                question.adapter(),
                verdicts(candidates, contest),
                winner.address().address(),
                foreign,
                contest.verdict(winner),
                contest.isAmbiguous() || candidates.isLastResort());
    }

    private static List<Candidate<OwnAddress>> verdicts(SourceCandidates candidates, SourceContest contest) {
        return candidates.all().stream()
                .map(own -> new Candidate<>(own, candidates.excluded(own).orElseGet(() -> contest.verdict(own))))
                .toList();
    }

    private static Decision.SourceChoice none(SourceQuestion question, SourceCandidates candidates) {
        List<Candidate<OwnAddress>> all = candidates.all().stream()
                .map(own -> new Candidate<>(own, candidates.excluded(own).orElseThrow()))
                .toList();
        Verdict none = Verdict.passedOver(ModernRule.WM_S0, "modern.source.none");
        return new Decision.SourceChoice(
                question.adapter(), all, ModernHost.anyLike(question.destination()), false, none);
    }
}
