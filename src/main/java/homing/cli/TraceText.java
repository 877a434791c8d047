package homing.cli;

import homing.explain.Card;
import homing.explain.Explainer;
import homing.explain.Explanation;
import homing.text.Message;
import homing.text.Words;
import homing.timeline.CallResult;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.io.PrintStream;
import java.util.Locale;

/** A run as a person reads it: numbered steps, each with its reasons, and what came of it. */
final class TraceText {
    private final PrintStream out;
    private final boolean brief;
    private final Words words = Words.english();

    TraceText(PrintStream out, boolean brief) {
        this.out = out;
        this.brief = brief;
    }

    void write(String title, Timeline timeline) {
        out.println(words.say(
                "cli.trace.call",
                timeline.call().host(),
                timeline.call().to(),
                title.isEmpty() ? "" : " (" + title + ")"));
        if (!brief) {
            Explainer explainer = new Explainer(timeline);
            timeline.moments().forEach(moment -> step(moment, explainer.explain(moment.step())));
        }
        out.println("   = " + end(timeline.result()));
        out.println();
    }

    private void step(Moment moment, Explanation told) {
        String host = moment.step().host();
        out.printf(Locale.ROOT, "%4d  %-8s %s%n", moment.step().number(), host, words.say(told.headline()));
        told.choice().ifPresent(this::candidates);
    }

    private void candidates(Card card) {
        if (card.rows().size() < 2) {
            return;
        }
        for (Card.Row row : card.rows()) {
            String mark = row.verdict().isChosen() ? ">" : "-";
            String cells = String.join("  ", row.cells());
            out.println("                 " + mark + " " + cells + ": "
                    + words.say(row.verdict().why()));
        }
    }

    private String end(CallResult result) {
        if (result.egress() == null) {
            return words.say("cli.trace.nothing-left");
        }
        Message way =
                Message.of("cli.trace.left", result.egress(), result.wireSource(), String.valueOf(result.nextHop()));
        return result.foreign() ? words.say("cli.trace.foreign", way) : words.say(way);
    }
}
