package homing.explain;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.Rule;
import homing.dialect.linux.IpRule;
import homing.model.PolicyRule;
import homing.text.Message;
import java.util.List;
import java.util.Optional;

/** Words for the choice of a policy rule. */
record RuleWords(Scene scene) {
    private static final List<Message> COLUMNS = List.of(
            Message.of("explain.rules.column.priority"),
            Message.of("explain.rules.column.matches"),
            Message.of("explain.rules.column.action"));

    Explanation rules(Decision.Rules decision) {
        RouteQuestion question = decision.question();
        Optional<PolicyRule> winner = decision.winner();
        Message outcome = winner.map(this::outcome).orElse(Message.of("explain.rules.nobody"));
        int before = winner.map(rule -> placeOf(decision, rule)).orElse(0);
        Message chip = winner.map(rule -> Message.of("explain.rules.chip", rule.priority()))
                .orElse(Message.of("explain.rules.chip-none"));
        return Telling.of(chip, outcome)
                .addIf(scene.isSecondLookup(question), "explain.route.second", question.source())
                .add("explain.rules.order")
                .add(passed(before))
                .add(chosenWhy(decision))
                .by(deciding(decision), card(decision, outcome));
    }

    private Message outcome(PolicyRule rule) {
        return rule.action() == PolicyRule.Action.LOOKUP
                ? Message.of("explain.rules.lookup", rule.priority(), rule.table())
                : Message.of("explain.rules.refuse", rule.priority(), IpRule.action(rule));
    }

    private static int placeOf(Decision.Rules decision, PolicyRule winner) {
        return decision.candidates().stream().map(Candidate::subject).toList().indexOf(winner);
    }

    private static Optional<Message> passed(int before) {
        return before == 0
                ? Optional.empty()
                : Optional.of(Message.of(before == 1 ? "explain.rules.passed-one" : "explain.rules.passed", before));
    }

    private static Optional<Message> chosenWhy(Decision.Rules decision) {
        return decision.candidates().stream()
                .filter(Candidate::isChosen)
                .map(candidate -> Message.of(
                        "explain.rules.why",
                        candidate.subject().priority(),
                        candidate.verdict().why()))
                .findFirst();
    }

    private static Rule deciding(Decision.Rules decision) {
        List<Candidate<PolicyRule>> all = decision.candidates();
        if (all.isEmpty()) {
            return Plain.NO_POLICY_RULE;
        }
        return all.stream()
                .filter(Candidate::isChosen)
                .findFirst()
                .orElse(all.get(all.size() - 1))
                .verdict()
                .rule();
    }

    private static Card card(Decision.Rules decision, Message outcome) {
        List<Card.Row> rows = decision.candidates().stream()
                .map(candidate -> new Card.Row(candidate.subject(), cells(candidate.subject()), candidate.verdict()))
                .toList();
        return new Card(question(decision.question()), COLUMNS, rows, Message.of("explain.result", outcome));
    }

    private static Message question(RouteQuestion question) {
        return question.hasSource()
                ? Message.of("explain.rules.question-from", question.destination(), question.source())
                : Message.of("explain.rules.question", question.destination());
    }

    private static List<String> cells(PolicyRule rule) {
        return List.of(String.valueOf(rule.priority()), IpRule.matches(rule), IpRule.action(rule));
    }
}
