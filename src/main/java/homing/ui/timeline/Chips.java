package homing.ui.timeline;

import homing.explain.Bearings;
import homing.explain.Explainer;
import homing.text.Words;
import homing.timeline.Step;
import homing.timeline.Timeline;
import homing.ui.session.Place;
import homing.ui.session.Playback;
import homing.ui.session.Stale;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;

/**
 * Chips for the steps of the timeline around the current one, which is kept in sight: for all of them, unless there are very
 * many. The tab key stops once.
 */
final class Chips extends ScrollPane {
    private static final Words WORDS = Words.english();
    /** So many chips are shown at most. */
    private static final int MOST = 64;
    /** The current one stays so far from the ends, unless the timeline ends there. */
    private static final int MARGIN = 16;

    private final Playback playback;
    private final HBox row = new HBox();
    private final List<Chip> chips = new ArrayList<>();
    private final List<ChipLead> leads = new ArrayList<>();
    private final ChipTitles titles = new ChipTitles(this, row, leads);
    private Timeline shown;
    private Explainer explainer;
    private ChipMark mark;
    private int first;
    private Stale stale;

    Chips(Playback playback) {
        this.playback = playback;
        row.getStyleClass().add("chips");
        setContent(row);
        setFitToHeight(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        addEventFilter(ScrollEvent.SCROLL, this::scrollAlong);
        playback.placeProperty().addListener((property, before, after) -> show(after));
        widthProperty().addListener(changed -> keepInSight());
        titles.attach();
        show(playback.placeProperty().get());
    }

    /** Marks the chips of steps that would be others. */
    void mark(Stale changed) {
        stale = changed;
        chips.forEach(chip -> chip.mark(stale));
    }

    private void show(Place place) {
        Timeline timeline = place == null ? null : place.timeline();
        if (!isSame(timeline, shown)) {
            shown = timeline;
            explainer = timeline == null ? null : new Explainer(timeline);
            mark = timeline == null ? null : new ChipMark(Bearings.of(timeline));
            build(0);
        } else if (timeline != null && isNearAnEnd(playback.step())) {
            build(playback.step() - MOST / 2);
        }
        chips.forEach(chip -> chip.show(playback.step()));
        chips.forEach(chip -> chip.mark(stale));
        rove();
        keepInSight();
    }

    /** The tab key stops at the current chip only; with the keyboard on a chip, it goes along with the steps. */
    private void rove() {
        boolean inside = chips.stream().anyMatch(Node::isFocused);
        int current = Math.max(1, playback.step());
        for (Chip chip : chips) {
            chip.setFocusTraversable(chip.number() == current);
            if (inside && chip.number() == current) {
                chip.requestFocus();
            }
        }
    }

    /** To compare long runs step by step would take longer than to show them. */
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }

    private boolean isNearAnEnd(int step) {
        boolean left = first > 0 && step - first < MARGIN;
        boolean right = first + chips.size() < shown.length() && first + chips.size() - step < MARGIN;
        return left || right;
    }

    /** Shows the chips from a step on, as far as there are so many. */
    private void build(int wanted) {
        int length = shown == null ? 0 : shown.length();
        int count = Math.min(length, MOST);
        first = Math.max(0, Math.min(wanted, length - count));
        room(count);
        for (int i = 0; i < count; i++) {
            Step step = shown.moments().get(first + i).step();
            String words = WORDS.say(explainer.explain(step).chip());
            leads.get(i).tell(shown, step.number(), i == 0);
            chips.get(i).tell(step.number(), words, step.decision().accept(mark));
        }
    }

    /** Chips stay for as many steps as there are, and stand for others. */
    private void room(int count) {
        if (chips.size() == count) {
            return;
        }
        while (chips.size() < count) {
            Chip chip = new Chip();
            chip.setOnAction(pressed -> playback.jump(chip.number()));
            chips.add(chip);
            leads.add(new ChipLead());
        }
        chips.subList(count, chips.size()).clear();
        leads.subList(count, leads.size()).clear();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(leads.get(i));
            nodes.add(chips.get(i));
        }
        row.getChildren().setAll(nodes);
    }

    private void scrollAlong(ScrollEvent event) {
        double hidden = hidden();
        if (hidden > 0 && event.getDeltaX() == 0) {
            setHvalue(getHvalue() - event.getDeltaY() / hidden);
            event.consume();
        }
    }

    /** Brings the current chip to the middle; at once, so that a layout is made here. */
    private void keepInSight() {
        int step = playback.step();
        if (step == 0) {
            setHvalue(0);
        } else if (step - first <= chips.size() && getWidth() > 0) {
            applyCss();
            layout();
            row.layout();
            Bounds chip = chips.get(step - first - 1).getBoundsInParent();
            double wanted = chip.getCenterX() - getViewportBounds().getWidth() / 2;
            setHvalue(hidden() <= 0 ? 0 : Math.max(0, Math.min(1, wanted / hidden())));
        }
        titles.stand();
    }

    private double hidden() {
        return row.prefWidth(-1) - getViewportBounds().getWidth();
    }
}
