package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.layout.Layout;
import homing.edit.Edit;
import homing.model.Network;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.timeline.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What is shown: a scenario or a run of it, at a step. The layout is kept as long as neither changes. */
final class Film {
    private static final Scenario NOTHING = Scenario.of(new Network(List.of(), List.of()));

    private Scenario scenario = NOTHING;
    private Timeline timeline;
    private int step;
    private Edit draft;
    /** The layout of the scenario without the draft; null while it has to be made anew. */
    private Layout standing;
    /** Null while it has to be made anew. */
    private Layout layout;

    void show(Scenario changed) {
        change(changed, null);
        step = 0;
    }

    void show(Scenario changed, Timeline run, int at) {
        change(changed, run);
        step = at;
    }

    void clear() {
        show(NOTHING);
    }

    /** Comparing identities is enough, for both are immutable, and comparing route tables would take long. */
    @SuppressWarnings("ReferenceEquality")
    private void change(Scenario changed, Timeline run) {
        if (changed != scenario || run != timeline || draft != null) {
            boolean isMove = run == timeline && standing != null && standing.differsInPlaces(changed);
            standing = isMove ? standing.placed(changed) : null;
            scenario = changed;
            timeline = run;
            draft = null;
            layout = standing;
        }
    }

    /** The layout, made when it is first needed: many changes may come before the next picture. */
    private Layout layout() {
        if (layout == null) {
            layout = draft == null ? standing() : drafted(draft.change().apply(scenario));
        }
        return layout;
    }

    private Layout standing() {
        if (standing == null) {
            standing = of(scenario);
        }
        return standing;
    }

    private Layout drafted(Scenario shown) {
        return standing().differsInPlaces(shown) ? standing().shifted(shown) : of(shown);
    }

    private Layout of(Scenario shown) {
        return timeline == null ? Layout.of(shown) : Layout.of(shown, timeline);
    }

    /** Shows the scenario as an edit would make it, until a scenario is shown again. */
    void draft(Edit wanted) {
        draft = wanted;
        layout = null;
    }

    /** Shows the scenario as it is. */
    void forgetDraft() {
        draft = null;
        layout = null;
    }

    Scenario scenario() {
        return scenario;
    }

    Optional<Edit> currentDraft() {
        return Optional.ofNullable(draft);
    }

    Picture picture(double progress) {
        return layout().at(step, progress);
    }

    /** The step in which the packet of a capsule was sent. */
    OptionalInt stepOf(Item.Capsule capsule) {
        return layout().stepOf(capsule.id());
    }

    /** Where the step happens that is shown. */
    Optional<Box> place() {
        return layout().place(step);
    }

    int step() {
        return step;
    }

    Box bounds() {
        return layout().bounds();
    }

    Box heart() {
        return layout().heart();
    }

    Map<String, Spot> places() {
        return layout().places();
    }
}
