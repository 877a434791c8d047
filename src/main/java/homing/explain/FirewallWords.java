package homing.explain;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.Verdict;
import homing.dialect.firewall.FirewallText;
import homing.model.FilterRule;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words for what a firewall's rules make of a packet. */
record FirewallWords(Scene scene) {
    private static final List<Message> COLUMNS =
            List.of(Message.of("explain.filtered.column.packets"), Message.of("explain.filtered.column.action"));

    Explanation filtered(Decision.Filtered decision) {
        String kind = "explain.filtered." + decision.action().name().toLowerCase(Locale.ROOT);
        Object carried = TransportText.of(decision.packet().transport());
        return Telling.of(
                        Message.of(kind + ".chip"),
                        Message.of(
                                kind + ".headline",
                                scene.hostName(),
                                carried,
                                decision.packet().source(),
                                decision.packet().destination()))
                .add("explain.because", decision.verdict().why())
                .add(
                        decision.out().isEmpty() ? "explain.filtered.here" : "explain.filtered.through",
                        decision.in(),
                        decision.out())
                .by(decision.verdict().rule(), card(decision, Message.of(kind + ".result")));
    }

    private static Card card(Decision.Filtered decision, Message result) {
        if (decision.candidates().isEmpty()) {
            return null;
        }
        List<Card.Row> rows = new ArrayList<>();
        decision.candidates().forEach(candidate -> rows.add(row(candidate)));
        if (decision.candidates().stream().noneMatch(Candidate::isChosen)) {
            rows.add(otherwise(decision));
        }
        Message question = Message.of(
                "explain.filtered.question",
                TransportText.of(decision.packet().transport()),
                decision.packet().source(),
                decision.packet().destination());
        return new Card(question, COLUMNS, rows, result);
    }

    private static Card.Row row(Candidate<FilterRule> candidate) {
        FilterRule rule = candidate.subject();
        String conditions = FirewallText.conditions(rule);
        return new Card.Row(
                rule,
                List.of(conditions.isEmpty() ? "–" : conditions, FirewallText.word(rule.action())),
                candidate.verdict());
    }

    /** What becomes of a packet that no rule takes: it wins, whether it lets the packet pass or not. */
    private static Card.Row otherwise(Decision.Filtered decision) {
        Verdict verdict = new Verdict(
                Verdict.Standing.CHOSEN,
                decision.verdict().rule(),
                decision.verdict().why());
        return new Card.Row(decision.action(), List.of("otherwise", FirewallText.word(decision.action())), verdict);
    }
}
