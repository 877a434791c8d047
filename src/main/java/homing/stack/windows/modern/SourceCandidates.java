package homing.stack.windows.modern;

import homing.decision.OwnAddress;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.WindowsAdapter.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of the host's addresses may be chosen: rule WM-S0, and what strong host send makes of WM-S5.0. */
final class SourceCandidates {
    private final SourceQuestion question;
    private final List<OwnAddress> all = new ArrayList<>();
    private final List<OwnAddress> entrants;
    private final boolean lastResort;
    private final boolean ownOnly;

    SourceCandidates(ModernHost host, SourceQuestion question) {
        this.question = question;
        for (Adapter adapter : host.connected()) {
            if (adapter.isLoopback() == host.isLoopback(question.adapter())) {
                adapter.addressesOf(question.destination().family())
                        .forEach(own -> all.add(new OwnAddress(adapter.name(), own)));
            }
        }
        List<OwnAddress> there =
                all.stream().filter(own -> ModernHost.isThere(own.address())).toList();
        List<OwnAddress> usual =
                there.stream().filter(own -> !isSkipped(own.address())).toList();
        this.lastResort = usual.isEmpty() && !there.isEmpty();
        List<OwnAddress> usable = lastResort ? there : usual;
        List<OwnAddress> outgoing = usable.stream().filter(this::isOutgoing).toList();
        boolean strong = !host.has(question.adapter(), Option.WEAK_HOST_SEND);
        this.ownOnly = strong && !outgoing.isEmpty();
        this.entrants = ownOnly ? outgoing : usable;
    }

    /** The addresses of all connected adapters, in order; those of the loopback only if the packet leaves by it. */
    List<OwnAddress> all() {
        return all;
    }

    /** Those that are compared. */
    List<OwnAddress> entrants() {
        return entrants;
    }

    /** Whether nothing but skipassource addresses is left. */
    boolean isLastResort() {
        return lastResort;
    }

    /** Why an address is not compared. */
    Optional<Verdict> excluded(OwnAddress own) {
        if (!ModernHost.isThere(own.address())) {
            return Optional.of(Verdict.passedOver(ModernRule.WM_S0, "modern.source.tentative"));
        } else if (!lastResort && isSkipped(own.address())) {
            return Optional.of(Verdict.passedOver(ModernRule.WM_S0, "modern.source.skip"));
        }
        return ownOnly && !isOutgoing(own)
                ? Optional.of(Verdict.passedOver(ModernRule.WM_S5_0, "modern.source.other-adapter", question.adapter()))
                : Optional.empty();
    }

    private boolean isOutgoing(OwnAddress own) {
        return own.adapter().equals(question.adapter());
    }

    private static boolean isSkipped(AdapterAddress own) {
        return own.marks().contains(Mark.SKIP_AS_SOURCE);
    }
}
