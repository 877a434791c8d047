package homing.explain;

import homing.decision.Citation;
import homing.decision.Rule;
import homing.text.Message;
import java.util.List;
import java.util.Locale;
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

    /** Where the rule is written, as a reader is told: with a word of caution where no text says so. */
    public List<Message> sources() {
        return sources(rule);
    }

    /** Where a rule is written, as a reader is told. */
    public static List<Message> sources(Rule rule) {
        return rule.citations().stream().map(Explanation::source).toList();
    }

    private static Message source(Citation citation) {
        String where = (citation.source() + " " + citation.place()).strip();
        return Message.of("explain.cite." + citation.evidence().name().toLowerCase(Locale.ROOT), where);
    }

    public Optional<Card> choice() {
        return Optional.ofNullable(card);
    }
}
