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

    private final Workshop workshop = new Workshop();
    private final Standstill standstill = new Standstill();
    private Runnable ready = () -> {};
    /** The step that is shown as soon as there is a layout. */
    private int wanted;

    private Scenario scenario = NOTHING;
    private Timeline timeline;
    private int step;
    private Edit draft;
    /** The layout of the scenario without the draft; null while it has to be made anew. */
    private Layout standing;
    /** Null while it has to be made anew. */
    private Layout layout;

    void show(Scenario changed) {
        show(changed, null, 0);
    }

    /**
     * Shows a step. A network that takes a while is first laid out in the background; until that is done what was there before is shown.
     *
     * @param run null for a scenario in which nothing happens
     */
    void show(Scenario changed, Timeline run, int at) {
        wanted = at;
        if (workshop.makes(changed, run)) {
            return;
        }
        workshop.forget();
        if (isOpened(changed, run) && Workshop.takes(standstill.of(changed))) {
            workshop.make(changed, run, standstill.of(changed), made -> take(changed, run, made));
        } else {
            change(changed, run);
            step = at;
        }
    }

    /** Whether it comes from outside: what a person changes is shown at once. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isOpened(Scenario changed, Timeline run) {
        return scenario.network().hosts().isEmpty() || (changed == scenario && run != timeline);
    }

    private void take(Scenario changed, Timeline run, Layout made) {
        scenario = changed;
        timeline = run;
        step = wanted;
        standing = made;
        forgetDraft();
        ready.run();
    }

    /** Who is told when a layout has come from the background. */
    void whenReady(Runnable told) {
        ready = told;
    }

    Workshop workshop() {
        return workshop;
    }

    void clear() {
        show(NOTHING);
        standstill.forget();
    }

    /** Comparing identities is enough, for both are immutable, and comparing route tables would take long. */
    @SuppressWarnings("ReferenceEquality")
    private void change(Scenario changed, Timeline run) {
        if (changed != scenario || run != timeline) {
            follow(changed);
            Scenario placed = standstill.of(changed);
            boolean isMove = run == timeline && standing != null && standing.differsInPlaces(placed);
            standing = isMove ? standing.placed(placed) : null;
            scenario = changed;
            timeline = run;
            draft = null;
            layout = standing;
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void follow(Scenario changed) {
        if (changed != scenario && isFilled(scenario)) {
            Map<String, Spot> shown = standing == null ? standstill.of(scenario).places() : standing.places();
            standstill.follow(scenario, shown, changed);
        }
    }

    private static boolean isFilled(Scenario drawn) {
        return !drawn.network().hosts().isEmpty() || !drawn.network().lans().isEmpty();
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

    private Layout drafted(Scenario wished) {
        Scenario shown = standstill.of(wished);
        return standing().differsInPlaces(shown) ? standing().shifted(shown) : of(shown);
    }

    private Layout of(Scenario shown) {
        return Workshop.of(standstill.of(shown), timeline);
    }

    /** Shows the scenario as an edit would make it, until another is shown or the draft is forgotten. */
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

    /** Where everything stands, by the keys of {@link Scenario#places}; a draft changes nothing of it. */
    Map<String, Spot> places() {
        return standing().places();
    }
}
