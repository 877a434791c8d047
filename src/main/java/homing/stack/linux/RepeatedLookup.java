package homing.stack.linux;

import homing.decision.Decision;
import homing.decision.Decision.AdapterChoice;
import homing.decision.Decision.RouteChoice;
import homing.decision.RouteQuestion;
import homing.decision.Verdict;
import homing.model.PolicyRule;
import homing.stack.PathAnswer;
import homing.state.Path.Reach;
import java.util.ArrayList;
import java.util.List;

/** The way is looked up once more, with the source or the port that was found since; only what is news is told. */
final class RepeatedLookup {
    private final PathAnswer before;
    private final RouteQuestion question;
    private final Verdict given;

    /**
     * A lookup that follows another one of the same socket.
     *
     * @param before what the other one found: a way
     */
    RepeatedLookup(PathAnswer before, RouteQuestion question, Verdict given) {
        this.before = before;
        this.question = question;
        this.given = given;
    }

    /** The decisions of both lookups, and what the second one found. The second one's route is told in any case. */
    PathAnswer told() {
        RouteChoice first = lastChoice();
        if (first != null && cannotDiffer()) {
            return followedBy(List.of(sameChoice(first)), before);
        }
        PathAnswer next = OutputLookup.find(before.after(), question, given);
        List<Decision> news = new ArrayList<>(4);
        for (Decision decision : next.decisions()) {
            if (decision instanceof RouteChoice || isNews(decision)) {
                news.add(decision);
            }
        }
        return followedBy(news, next);
    }

    /** The same, but a lookup that changes nothing is not told at all. */
    PathAnswer toldIfChanged() {
        if (cannotDiffer()) {
            return before;
        }
        PathAnswer next = OutputLookup.find(before.after(), question, given);
        boolean same = before.path().equals(next.path());
        return same ? followedBy(List.of(), next) : followedBy(next.decisions(), next);
    }

    private PathAnswer followedBy(List<Decision> news, PathAnswer next) {
        int known = before.decisions().size();
        Decision[] all = before.decisions().toArray(new Decision[known + news.size()]);
        for (int i = 0; i < news.size(); i++) {
            all[known + i] = news.get(i);
        }
        return new PathAnswer(next.after(), List.of(all), next.path(), next.error(), next.why());
    }

    /** Tables do not ask for source or port: if no rule does and no gateway is doubted, the answer is known. */
    private boolean cannotDiffer() {
        return before.path().reach() == Reach.UNICAST
                && question.outAdapter().isEmpty()
                && before.after().memory().lastGateways().isEmpty()
                && before.after().host().ownerOf(question.source()).isPresent()
                && PolicyRules.areBlindToSources(
                        before.after().host(), question.destination().family());
    }

    private RouteChoice lastChoice() {
        for (int i = before.decisions().size() - 1; i >= 0; i--) {
            if (before.decisions().get(i) instanceof RouteChoice choice) {
                return choice;
            }
        }
        return null;
    }

    private RouteChoice sameChoice(RouteChoice first) {
        return new RouteChoice(question, first.candidates(), first.policy(), first.result(), null);
    }

    private boolean isNews(Decision decision) {
        if (decision instanceof Decision.Rules rules) {
            for (int i = 0; i < rules.candidates().size(); i++) {
                if (!isPlain(rules.candidates().get(i).subject())) {
                    return true;
                }
            }
            return false;
        }
        return decision instanceof AdapterChoice choice
                && !(choice.adapter().equals(before.path().adapter())
                        && choice.nextHop().equals(before.path().nextHop()));
    }

    private static boolean isPlain(PolicyRule rule) {
        return rule.action() == PolicyRule.Action.LOOKUP
                && !rule.not()
                && rule.suppressPrefixLength() < 0
                && rule.selectors().equals(PolicyRule.Selectors.ALL);
    }
}
