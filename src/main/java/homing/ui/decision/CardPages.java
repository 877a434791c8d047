package homing.ui.decision;

import homing.decision.Decision;
import homing.decision.OwnAddress;
import homing.decision.TableRoute;
import homing.diagram.Hue;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.dialect.Listing.Kind;
import homing.dialect.Listing.Room;
import homing.explain.Card;
import homing.explain.Explainer;
import homing.explain.Explanation;
import homing.model.Host;
import homing.systems.StackName;
import homing.text.Message;
import homing.text.Words;
import homing.timeline.Step;
import homing.timeline.Timeline;
import homing.ui.table.Change;
import homing.ui.table.Line;
import homing.ui.table.Mark;
import homing.ui.table.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The decision cards of a run. */
final class CardPages {
    private static final Words WORDS = Words.english();

    private final Timeline timeline;
    private final Explainer explainer;

    CardPages(Timeline timeline) {
        this.timeline = timeline;
        this.explainer = new Explainer(timeline);
    }

    /** The card of a step; empty if nothing was chosen in it. */
    Optional<CardPage> of(Step step) {
        Explanation told = explainer.explain(step);
        return told.choice().flatMap(card -> host(step).map(host -> page(step, told, card, host)));
    }

    private Optional<Host> host(Step step) {
        return timeline.after(step.number()).host(step.host()).map(state -> state.host());
    }

    private CardPage page(Step step, Explanation told, Card card, Host host) {
        return new CardPage(
                kicker(step, host),
                card.question(),
                candidates(card, host),
                card.result(),
                told.ruleSentence(),
                told.citations(),
                led(step));
    }

    private static String kicker(Step step, Host host) {
        Message phase =
                Message.of("ui.decision.phase." + step.decision().phase().name().toLowerCase(Locale.ROOT));
        return WORDS.say(
                "ui.decision.kicker",
                step.number(),
                step.host(),
                WORDS.say(StackName.of(host.stack())).toUpperCase(Locale.ROOT),
                WORDS.say(phase).toUpperCase(Locale.ROOT));
    }

    private static Sheet candidates(Card card, Host host) {
        List<Line> lines = new ArrayList<>();
        int winner = -1;
        for (Card.Row row : card.rows()) {
            winner = row.verdict().isChosen() ? lines.size() : winner;
            lines.add(line(row, host));
        }
        return new Sheet(columns(card), List.copyOf(lines), winner);
    }

    private static Line line(Card.Row row, Host host) {
        String adapter = adapter(row.subject());
        Listing.Row cells = new Listing.Row(row.subject(), adapter, row.cells());
        return new Line(cells, Hue.of(host, adapter), Mark.of(row.verdict()), Change.NONE);
    }

    private static String adapter(Object subject) {
        if (subject instanceof TableRoute route) {
            return route.hop().adapter();
        }
        return subject instanceof OwnAddress own ? own.adapter() : "";
    }

    private static List<Column> columns(Card card) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < card.columns().size(); i++) {
            Kind kind = namesAdapters(card, i) ? Kind.ADAPTER : Kind.TEXT;
            columns.add(new Column(card.columns().get(i), kind, Room.ALWAYS));
        }
        return columns;
    }

    /** Whether a column holds the names of the adapters that the candidates belong to. */
    private static boolean namesAdapters(Card card, int column) {
        return card.rows().stream().anyMatch(row -> !adapter(row.subject()).isEmpty())
                && card.rows().stream()
                        .filter(row -> !adapter(row.subject()).isEmpty())
                        .allMatch(row -> row.cells().get(column).equals(adapter(row.subject())));
    }

    /** The last step before, in which the same host settled something that counts here. */
    private CardPage.Led led(Step step) {
        for (int number = step.number() - 1; number >= 1; number--) {
            Step earlier = timeline.moments().get(number - 1).step();
            if (earlier.host().equals(step.host()) && settles(earlier)) {
                return new CardPage.Led(number, explainer.explain(earlier).headline());
            }
        }
        return null;
    }

    private boolean settles(Step step) {
        return step.decision() instanceof Decision.Bound
                || explainer.explain(step).choice().isPresent();
    }
}
