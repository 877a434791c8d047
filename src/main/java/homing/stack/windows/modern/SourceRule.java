package homing.stack.windows.modern;

import homing.decision.OwnAddress;
import homing.decision.Verdict;
import homing.model.AdapterAddress.Mark;
import java.util.List;

/** The rules by which two addresses are compared, WM-S1.0 to WM-S9, in their order. The first that tells them apart decides. */
enum SourceRule {
    SAME(ModernRule.WM_S1_0, "same") {
        @Override
        long rank(OwnAddress own, SourceQuestion question) {
            return own.address().address().equals(question.destination()) ? 1 : 0;
        }
    },
    /** Of scopes that are wide enough the narrowest. */
    SCOPE(ModernRule.WM_S2_0, "scope") {
        @Override
        long rank(OwnAddress own, SourceQuestion question) {
            return AddressScope.rank(own.address().address(), question.destination());
        }
    },
    PREFERRED(ModernRule.WM_S3_0, "preferred") {
        @Override
        long rank(OwnAddress own, SourceQuestion question) {
            return own.address().marks().contains(Mark.DEPRECATED) ? 0 : 1;
        }
    },
    OUTGOING(ModernRule.WM_S5_0, "outgoing") {
        @Override
        long rank(OwnAddress own, SourceQuestion question) {
            return own.adapter().equals(question.adapter()) ? 1 : 0;
        }
    },
    /** A router is a neighbour of one adapter: its address may be known on others by chance. */
    ADVERTISED(ModernRule.WM_S5_1, "advertised") {
        @Override
        long rank(OwnAddress own, SourceQuestion question) {
            boolean here = own.adapter().equals(question.adapter());
            return here && question.nextHop().equals(own.address().advertiser()) ? 1 : 0;
        }

        @Override
        Object of(SourceQuestion question) {
            return question.nextHop();
        }
    },
    LABEL(ModernRule.WM_S6_0, "label") {
        @Override
        long rank(OwnAddress own, SourceQuestion question) {
            PolicyTable labels = question.labels();
            return labels.labelOf(own.address().address()) == labels.labelOf(question.destination()) ? 1 : 0;
        }
    },
    TEMPORARY(ModernRule.WM_S7_0, "temporary") {
        @Override
        long rank(OwnAddress own, SourceQuestion question) {
            return own.address().marks().contains(Mark.TEMPORARY) ? 1 : 0;
        }
    },
    /** All bits count, the prefix length of the address does not limit them. */
    NEXT_HOP(ModernRule.WM_S7_2, "next-hop") {
        @Override
        long rank(OwnAddress own, SourceQuestion question) {
            return own.address().address().commonPrefixLength(question.nextHop());
        }

        @Override
        Object of(SourceQuestion question) {
            return question.nextHop();
        }
    },
    DESTINATION(ModernRule.WM_S8_0, "destination") {
        @Override
        long rank(OwnAddress own, SourceQuestion question) {
            return own.address().address().commonPrefixLength(question.destination());
        }
    },
    LOWEST(ModernRule.WM_S9, "lowest") {
        @Override
        long rank(OwnAddress own, SourceQuestion question) {
            return 0;
        }

        @Override
        int compare(OwnAddress one, OwnAddress other, SourceQuestion question) {
            return other.address().address().compareTo(one.address().address());
        }
    };

    static final List<SourceRule> IN_ORDER = List.of(values());

    private final ModernRule rule;
    private final String word;

    SourceRule(ModernRule rule, String word) {
        this.rule = rule;
        this.word = word;
    }

    /** The larger wins. */
    abstract long rank(OwnAddress own, SourceQuestion question);

    /** Positive if the first is the better. */
    int compare(OwnAddress one, OwnAddress other, SourceQuestion question) {
        return Long.compare(rank(one, question), rank(other, question));
    }

    /** What addresses are compared with. */
    Object of(SourceQuestion question) {
        return question.destination();
    }

    Verdict won(OwnAddress winner, SourceQuestion question) {
        return Verdict.chosen(rule, "modern.source.won." + word, of(question), rank(winner, question));
    }

    Verdict lost(OwnAddress loser, OwnAddress winner, SourceQuestion question) {
        return Verdict.passedOver(
                rule, "modern.source.lost." + word, of(question), rank(loser, question), rank(winner, question));
    }
}
