package homing.ui.decision;

import homing.decision.Decision;
import homing.model.Host;
import homing.model.StackId;
import homing.scenario.ScriptedCall;
import homing.text.Words;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import homing.ui.session.Place;
import homing.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/**
 * Buttons below the choice of a source that make the call in another way and go to the same choice there. Without such a choice, and
 * in a story, there are none.
 */
final class WhatIf extends FlowPane {
    private static final Words WORDS = Words.english();

    private final Session session;
    private final Label head = new Label(WORDS.say("ui.decision.what-if"));
    /** Whether the next run is one of these. */
    private boolean trying;

    WhatIf(Session session) {
        this.session = session;
        getStyleClass().add("what-if");
        head.getStyleClass().add("muted");
        managedProperty().bind(visibleProperty());
        session.run().timelineProperty().addListener((property, before, after) -> arrive(after));
    }

    void show(Place place) {
        List<Button> buttons =
                place.moment().flatMap(moment -> trials(place.timeline(), moment)).orElse(List.of()).stream()
                        .map(this::button)
                        .toList();
        setVisible(!buttons.isEmpty());
        getChildren().setAll(head);
        getChildren().addAll(buttons);
    }

    private Optional<List<Trial>> trials(Timeline timeline, Moment moment) {
        return call().filter(call -> call.call().host().equals(moment.step().host()))
                .filter(call -> moment.step().decision() instanceof Decision.SourceChoice)
                .flatMap(call -> caller(timeline, moment)
                        .map(host ->
                                Trial.of((Decision.SourceChoice) moment.step().decision(), call.call(), host)));
    }

    private static Optional<Host> caller(Timeline timeline, Moment moment) {
        return timeline.after(moment.step().number()).host(moment.step().host()).map(state -> state.host());
    }

    private Optional<ScriptedCall> call() {
        return session.run().scriptedProperty().get() instanceof ScriptedCall call
                ? Optional.of(call)
                : Optional.empty();
    }

    private Button button(Trial trial) {
        Button button = new Button(WORDS.say(trial.words()));
        button.setOnAction(pressed -> call().ifPresent(call -> make(trial, call)));
        return button;
    }

    private void make(Trial trial, ScriptedCall call) {
        trying = true;
        session.run().stackProperty().set(isDrawn(trial) ? null : trial.system());
        session.run().run(new ScriptedCall("", trial.call(), call.server(), List.of()));
    }

    private boolean isDrawn(Trial trial) {
        StackId drawn = session.document()
                .scenario()
                .network()
                .host(trial.call().host())
                .map(Host::stack)
                .orElse(null);
        return trial.system().equals(drawn);
    }

    /** Goes to the choice of the run that was asked for; where nothing is chosen, to its end. */
    private void arrive(Timeline timeline) {
        if (trying && timeline != null) {
            trying = false;
            session.playback().jump(firstChoice(timeline));
        }
    }

    private static int firstChoice(Timeline timeline) {
        return timeline.moments().stream()
                .map(Moment::step)
                .filter(step -> step.decision() instanceof Decision.SourceChoice)
                .findFirst()
                .map(step -> step.number())
                .orElse(timeline.length());
    }
}
