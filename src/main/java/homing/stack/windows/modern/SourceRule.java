package homing.stack.windows.modern;

import homing.decision.OwnAddress;
import homing.decision.Verdict;
import homing.model.AdapterAddress.Mark;
import homing.net.IpAddress;
import java.util.List;

/** The rules by which two addresses are compared, WM-S1.0 to WM-S9, in their order. The first that tells them apart decides. */
enum SourceRule {
    SAME(ModernRule.WM_S1_0, "same") {
        @Override
        long rank(OwnAddress own, SourceQuestion question) {
            return own.address().address().equals(question.destination()) ? 1 : 0;
        }
    },
    /** Of two scopes the one that the destination has; with IPv4's two scopes no other case is left. */
    SCOPE(ModernRule.WM_S2_0, "scope") {
        @Override
        long rank(OwnAddress own, SourceQuestion question) {
            return isLinkLocal(own.address().address()) == isLinkLocal(question.destination()) ? 1 : 0;
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
            return -Integer.toUnsignedLong(own.address().address().ipv4Bits());
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

    /** 169.254.0.0/16 and 127.0.0.0/8 (RFC 6724 section 3.2); private addresses are as global as others. */
    private static boolean isLinkLocal(IpAddress address) {
        return address.isLinkLocal() || address.isLoopback();
    }
}
