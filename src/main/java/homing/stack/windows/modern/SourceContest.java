package homing.stack.windows.modern;

import homing.decision.OwnAddress;
import homing.decision.Verdict;
import java.util.Comparator;
import java.util.List;

/** Who wins among the addresses that may be chosen. */
final class SourceContest {
    private final SourceQuestion question;
    private final List<OwnAddress> entrants;
    private final OwnAddress winner;

    /**
     * @param entrants at least one
     */
    SourceContest(SourceQuestion question, List<OwnAddress> entrants) {
        this.question = question;
        this.entrants = entrants;
        this.winner = entrants.stream().max(this::compare).orElseThrow();
    }

    private int compare(OwnAddress one, OwnAddress other) {
        for (SourceRule rule : SourceRule.IN_ORDER) {
            int compared = rule.compare(one, other, question);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    OwnAddress winner() {
        return winner;
    }

    /** Whether no rule of Microsoft's has told the winner from the best of the others. */
    boolean isAmbiguous() {
        return hardest() == SourceRule.LOWEST;
    }

    Verdict verdict(OwnAddress own) {
        if (!own.equals(winner)) {
            return deciding(own).lost(own, winner, question);
        }
        return entrants.size() == 1
                ? Verdict.chosen(ModernRule.WM_S0, "modern.source.only", question.adapter())
                : hardest().won(winner, question);
    }

    /** The first rule that tells an address from the winner. */
    private SourceRule deciding(OwnAddress loser) {
        for (SourceRule rule : SourceRule.IN_ORDER) {
            if (rule.compare(loser, winner, question) != 0) {
                return rule;
            }
        }
        return SourceRule.LOWEST;
    }

    /** The last rule that it took to beat all others. */
    private SourceRule hardest() {
        return entrants.stream()
                .filter(own -> !own.equals(winner))
                .map(this::deciding)
                .max(Comparator.naturalOrder())
                .orElse(SourceRule.SAME);
    }
}
