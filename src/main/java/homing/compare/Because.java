package homing.compare;

import homing.decision.Citation;
import homing.decision.Rule;
import homing.decision.Verdict;
import homing.explain.Explainer;
import homing.explain.Explanation;
import homing.text.Message;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * Why a run differs from that of the host's own stack.
 *
 * @param step the step that made the difference
 * @param headline what happened in it
 * @param why why the choice of the host's own stack was passed over; null if it was no candidate
 * @param rule the rule that decided
 */
public record Because(Step step, Message headline, Message why, Rule rule) {
    static Because of(Timeline timeline, ComparedCall call, Step step) {
        Explanation told = new Explainer(timeline).explain(step);
        Optional<Verdict> refusal = call.refusal();
        return new Because(
                step,
                told.headline(),
                refusal.map(Verdict::why).orElse(null),
                refusal.map(Verdict::rule).orElse(told.rule()));
    }

    /** Why the choice of the host's own stack was passed over. */
    public Optional<Message> reason() {
        return Optional.ofNullable(why);
    }

    /** What the rule says, in a sentence. */
    public Message ruleSentence() {
        return Message.of("rule." + rule.id());
    }

    public List<Citation> citations() {
        return rule.citations();
    }

    /** Where the rule is written, as a reader is told. */
    public List<Message> sources() {
        return Explanation.sources(rule);
    }
}
