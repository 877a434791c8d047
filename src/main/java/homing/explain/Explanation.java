package homing.explain;

import homing.decision.Citation;
import homing.decision.Rule;
import homing.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * A step as a person reads it.
 *
 * @param chip two or three words for the timeline: route lookup
 * @param headline one sentence that says what happened
 * @param sentences why, in two or three plain sentences
 * @param rule the rule that decided
 * @param card the candidates; null for steps without a choice
 */
public record Explanation(Message chip, Message headline, List<Message> sentences, Rule rule, Card card) {
    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /** What the deciding rule says, in a sentence. */
    public Message ruleSentence() {
        return Message.of("rule." + rule.id());
    }

    public List<Citation> citations() {
        return rule.citations();
    }

    public Optional<Card> choice() {
        return Optional.ofNullable(card);
    }
}
