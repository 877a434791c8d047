package homing.cli;

import homing.decision.Decision;
import homing.decision.Decision.AdapterChoice;
import homing.decision.Decision.SourceChoice;
import homing.diagnose.Diagnosis;
import homing.diagnose.Finding;
import homing.explain.Card;
import homing.explain.EndingWords;
import homing.explain.Explainer;
import homing.explain.Explanation;
import homing.explain.Journey;
import homing.explain.Remarks;
import homing.scenario.Scripted;
import homing.text.Message;
import homing.text.Words;
import homing.timeline.CallResult;
import homing.timeline.Made;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A run as a person reads it: numbered steps, each with its reasons, and what came of it. */
final class TraceText {
    /** What the author says is told apart from what Homing says. */
    private static final String REMARK = "* ";

    private final PrintStream out;
    private final boolean brief;
    private final Words words = Words.english();

    TraceText(PrintStream out, boolean brief) {
        this.out = out;
        this.brief = brief;
    }

    void write(Scripted played, Timeline timeline) {
        String title = played.title();
        Remarks remarks = Remarks.of(timeline, played);
        out.println(words.say(
                "cli.trace.call",
                timeline.call().host(),
                timeline.call().to(),
                title.isEmpty() ? "" : " (" + title + ")"));
        if (!brief) {
            Explainer explainer = new Explainer(timeline);
            timeline.moments().forEach(moment -> step(moment, explainer.explain(moment.step()), remarks));
        }
        sum(timeline, timeline.calls().get(0));
        out.println();
    }

    /** A run of several calls: all its steps, each call where it begins, then what came of each call. */
    void tell(Scripted played, Timeline timeline) {
        Remarks remarks = Remarks.of(timeline, played);
        out.println(words.say("cli.trace.story", played.title()));
        if (!brief) {
            Explainer explainer = new Explainer(timeline);
            for (Moment moment : timeline.moments()) {
                Made made = timeline.callAt(moment.step().number());
                if (made.step() == moment.step().number()) {
                    out.println("   " + call(made));
                }
                step(moment, explainer.explain(moment.step()), remarks);
            }
        }
        for (Made made : timeline.calls()) {
            out.println("   " + call(made));
            sum(timeline, made);
        }
        out.println();
    }

    /** One call of such a run, by its place: its steps, and what came of it. */
    void pick(Scripted played, Timeline timeline, int place) {
        Remarks remarks = Remarks.of(timeline, played);
        Made made = timeline.calls().get(place);
        out.println(words.say("cli.trace.story", played.title()));
        out.println("   " + call(made));
        if (!brief) {
            Explainer explainer = new Explainer(timeline);
            timeline.momentsOf(made).forEach(moment -> step(moment, explainer.explain(moment.step()), remarks));
        }
        sum(timeline, made);
        out.println();
    }

    private String call(Made made) {
        return words.say(
                "cli.trace.call",
                made.call().host(),
                made.call().to(),
                made.title().isEmpty() ? "" : " (" + made.title() + ")");
    }

    /** What came of a call. */
    private void sum(Timeline timeline, Made made) {
        out.println("   = " + end(timeline, made));
        ways(timeline, made).forEach(out::println);
        Paragraph.lines("     ", 5, words.say(EndingWords.of(timeline, made))).forEach(out::println);
        if (!brief) {
            Diagnosis.of(timeline, made).forEach(this::finding);
        }
    }

    /** The hosts that the packets came by, there and back. */
    private List<String> ways(Timeline timeline, Made made) {
        Journey journey = Journey.of(timeline, made);
        List<String> lines = new ArrayList<>();
        lines.add("     " + words.say("cli.trace.there", String.join(" > ", journey.there())));
        if (!journey.back().isEmpty()) {
            lines.add("     " + words.say("cli.trace.back", String.join(" > ", journey.back())));
        }
        return lines;
    }

    private void finding(Finding finding) {
        String severity =
                words.say("diagnose.severity." + finding.severity().name().toLowerCase(Locale.ROOT));
        String first = "   ! " + severity + ", " + finding.host() + ": ";
        Paragraph.lines(first, 7, words.say(finding.text())).forEach(out::println);
        for (Finding.Fix fix : finding.fixes()) {
            out.println("       " + words.say(fix.text()) + (fix.commands().isEmpty() ? "." : ":"));
            fix.commands().forEach(command -> out.println("         " + command));
        }
    }

    private void step(Moment moment, Explanation told, Remarks remarks) {
        String host = moment.step().host();
        out.printf(Locale.ROOT, "%4d  %-8s %s%n", moment.step().number(), host, words.say(told.headline()));
        remarks.at(moment.step().number())
                .forEach(remark ->
                        Paragraph.lines("               " + REMARK, 17, remark).forEach(out::println));
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

    private String end(Timeline timeline, Made made) {
        CallResult result = made.result();
        if (result.egress() == null) {
            return would(timeline, made);
        }
        Message way =
                Message.of("cli.trace.left", result.egress(), result.wireSource(), String.valueOf(result.nextHop()));
        return result.foreign() ? words.say("cli.trace.foreign", way) : words.say(way);
    }

    /** A packet that waits for its neighbour has its door and its source all the same. */
    private String would(Timeline timeline, Made made) {
        AdapterChoice door = null;
        SourceChoice source = null;
        for (Moment moment : timeline.momentsOf(made)) {
            boolean own = moment.step().host().equals(made.call().host());
            Decision decision = moment.step().decision();
            door = own && decision instanceof AdapterChoice choice ? choice : door;
            source = own && decision instanceof SourceChoice choice ? choice : source;
        }
        return door == null
                        || source == null
                        || EndingWords.intoTheOpen(timeline, made).isEmpty()
                ? words.say("cli.trace.nothing-left")
                : words.say("cli.trace.would-leave", door.adapter(), source.source(), door.nextHop());
    }
}
