package homing.ui.timeline;

import homing.explain.Explainer;
import homing.text.Words;
import homing.timeline.Step;
import homing.timeline.Timeline;
import homing.ui.session.Place;
import homing.ui.session.Playback;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A chip for each step of the timeline; the current one is kept in sight. The tab key stops once. */
final class Chips extends ScrollPane {
    private static final Words WORDS = Words.english();

    private final Playback playback;
    private final HBox row = new HBox();
    private final List<Chip> chips = new ArrayList<>();
    private Timeline shown;

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
        show(playback.placeProperty().get());
    }

    private void show(Place place) {
        Timeline timeline = place == null ? null : place.timeline();
        if (!Objects.equals(timeline, shown)) {
            build(timeline);
        }
        chips.forEach(chip -> chip.show(playback.step()));
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

    private void build(Timeline timeline) {
        shown = timeline;
        chips.clear();
        if (timeline != null) {
            Explainer explainer = new Explainer(timeline);
            timeline.moments().forEach(moment -> chips.add(chip(explainer, moment.step())));
        }
        row.getChildren().setAll(linked());
    }

    private Chip chip(Explainer explainer, Step step) {
        String words = WORDS.say(explainer.explain(step).chip());
        Chip chip = new Chip(step.number(), words, step.decision().accept(ChipMark.OF));
        chip.setOnAction(pressed -> playback.jump(step.number()));
        return chip;
    }

    private List<Node> linked() {
        List<Node> nodes = new ArrayList<>();
        for (Chip chip : chips) {
            if (!nodes.isEmpty()) {
                nodes.add(link());
            }
            nodes.add(chip);
        }
        return nodes;
    }

    private static Region link() {
        Region link = new Region();
        link.getStyleClass().add("chip-link");
        return link;
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
        } else if (step <= chips.size() && getWidth() > 0) {
            row.applyCss();
            row.layout();
            Bounds chip = chips.get(step - 1).getBoundsInParent();
            double wanted = chip.getCenterX() - getViewportBounds().getWidth() / 2;
            setHvalue(hidden() <= 0 ? 0 : Math.max(0, Math.min(1, wanted / hidden())));
        }
    }

    private double hidden() {
        return row.prefWidth(-1) - getViewportBounds().getWidth();
    }
}
