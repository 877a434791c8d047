package homing.stack.linux;

import homing.decision.RouteQuestion;
import homing.model.PolicyRule;
import homing.model.PolicyRule.Selectors;
import homing.net.Prefix;
import homing.text.Message;
import java.util.Optional;

/** Whether a policy rule is meant for a packet (fib_rule_match(), fib4_rule_match()). */
final class RuleMatch {
    private RuleMatch() {}

    /** Why the rule does not take the packet; empty if it does. */
    static Optional<Message> refusal(PolicyRule rule, RouteQuestion question) {
        Optional<Message> mismatch = mismatch(rule.selectors(), question);
        if (!rule.not()) {
            return mismatch;
        }
        return mismatch.isPresent() ? Optional.empty() : Optional.of(Message.of("linux.rule.inverted"));
    }

    private static Optional<Message> mismatch(Selectors want, RouteQuestion question) {
        if (want.equals(Selectors.ALL)) {
            return Optional.empty();
        }
        return addresses(want, question)
                .or(() -> adapters(want, question))
                .or(() -> marks(want, question))
                .or(() -> ports(want, question));
    }

    /** While the source is open it is 0.0.0.0, which no prefix but the one of all addresses holds. */
    private static Optional<Message> addresses(Selectors want, RouteQuestion question) {
        if (want.from() != null && !isFrom(want.from(), question)) {
            return Optional.of(
                    question.hasSource()
                            ? Message.of("linux.rule.from", question.source(), want.from())
                            : Message.of("linux.rule.from-open", want.from()));
        }
        return want.to() != null && !want.to().contains(question.destination())
                ? Optional.of(Message.of("linux.rule.to", question.destination(), want.to()))
                : Optional.empty();
    }

    /** For IPv6 no prefix but the one of all addresses holds an open source (fib6_rule_match()). */
    private static boolean isFrom(Prefix from, RouteQuestion question) {
        boolean open = !question.hasSource() && !question.destination().isIpv4();
        return open ? from.isAll() : from.contains(question.source());
    }

    private static Optional<Message> adapters(Selectors want, RouteQuestion question) {
        if (!want.outAdapter().isEmpty() && !want.outAdapter().equals(question.outAdapter())) {
            return Optional.of(Message.of("linux.rule.oif", want.outAdapter()));
        }
        String in = question.inAdapter().isEmpty() ? "lo" : question.inAdapter();
        return !want.inAdapter().isEmpty() && !want.inAdapter().equals(in)
                ? Optional.of(Message.of("linux.rule.iif", want.inAdapter()))
                : Optional.empty();
    }

    private static Optional<Message> marks(Selectors want, RouteQuestion question) {
        if (((question.mark() ^ want.mark()) & want.mask()) != 0) {
            return Optional.of(Message.of(
                    "linux.rule.mark", Integer.toHexString(question.mark()), Integer.toHexString(want.mark())));
        }
        return want.tos() != 0 && want.tos() != question.tos()
                ? Optional.of(Message.of("linux.rule.tos", want.tos()))
                : Optional.empty();
    }

    private static Optional<Message> ports(Selectors want, RouteQuestion question) {
        if (want.protocol() != null && want.protocol() != question.protocol()) {
            return Optional.of(Message.of("linux.rule.protocol", want.protocol()));
        }
        if (want.sourcePorts() != null && !want.sourcePorts().contains(question.sourcePort())) {
            return Optional.of(Message.of("linux.rule.source-port", question.sourcePort()));
        }
        return want.destinationPorts() != null && !want.destinationPorts().contains(question.destinationPort())
                ? Optional.of(Message.of("linux.rule.destination-port", question.destinationPort()))
                : Optional.empty();
    }
}
