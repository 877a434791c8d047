package homing.explain;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.Rule;
import homing.dialect.linux.IptablesSave;
import homing.model.NatRule;
import homing.packet.FieldChange;
import homing.text.Message;
import java.util.List;

/** Words for address translation. */
final class NatWords {
    private static final List<Message> COLUMNS =
            List.of(Message.of("explain.nat.column.match"), Message.of("explain.nat.column.target"));

    Explanation translation(Decision.Translation decision) {
        Telling telling = Telling.of(chip(decision), headline(decision));
        telling.add("explain.nat.when." + decision.chain().name());
        for (FieldChange change : decision.changes()) {
            String key = isChange(change) ? "explain.nat.change" : "explain.nat.same";
            telling.add(key, change.field(), change.before(), change.after());
        }
        decision.candidates().stream()
                .filter(Candidate::isChosen)
                .forEach(chosen ->
                        telling.add("explain.nat.why", chosen.verdict().why()));
        return telling.by(deciding(decision), card(decision));
    }

    private static Message chip(Decision.Translation decision) {
        return Message.of(decision.changes().isEmpty() ? "explain.nat.chip.none" : "explain.nat.chip");
    }

    private static Message headline(Decision.Translation decision) {
        if (decision.changes().isEmpty()) {
            return Message.of("explain.nat.headline.none", decision.chain());
        }
        FieldChange change = decision.changes().get(0);
        String key = isChange(change) ? "explain.nat.headline" : "explain.nat.headline.same";
        return Message.of(key, change.field(), change.before(), change.after());
    }

    /** A rule may write what is there already. */
    private static boolean isChange(FieldChange change) {
        return !change.before().equals(change.after());
    }

    private static Rule deciding(Decision.Translation decision) {
        List<Candidate<NatRule>> all = decision.candidates();
        return all.stream()
                .filter(Candidate::isChosen)
                .map(chosen -> chosen.verdict().rule())
                .findFirst()
                .orElse(Plain.NO_NAT_RULE);
    }

    private static Card card(Decision.Translation decision) {
        if (decision.candidates().isEmpty()) {
            return null;
        }
        List<Card.Row> rows = decision.candidates().stream()
                .map(one -> new Card.Row(one.subject(), cells(one.subject()), one.verdict()))
                .toList();
        Message question = Message.of(
                "explain.nat.question",
                decision.chain(),
                decision.before().source(),
                decision.before().destination());
        return new Card(question, COLUMNS, rows, result(decision));
    }

    private static Message result(Decision.Translation decision) {
        return decision.changes().isEmpty()
                ? Message.of(
                        "explain.nat.result.none",
                        decision.after().source(),
                        decision.after().destination())
                : Message.of(
                        "explain.nat.result",
                        decision.after().source(),
                        decision.after().destination());
    }

    private static List<String> cells(NatRule rule) {
        String matches = IptablesSave.matches(rule.match());
        return List.of(matches.isEmpty() ? "–" : matches, IptablesSave.target(rule.target()));
    }
}
