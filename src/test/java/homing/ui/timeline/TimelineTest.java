package homing.ui.timeline;

import homing.scenario.Remark;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.timeline.Timeline;
import homing.ui.Hands;
import homing.ui.Screen;
import homing.ui.look.Look;
import homing.ui.session.Document;
import homing.ui.session.Playback;
import homing.ui.session.Runs;
import homing.ui.session.Stale;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

/** The strip below the canvas, with a run of thirty steps. */
abstract class TimelineTest {
    static final int STEPS = 30;

    final ReadOnlyObjectWrapper<Timeline> timeline = new ReadOnlyObjectWrapper<>(Runs.steps(Runs.CALL, STEPS));
    final Scripted played = new ScriptedCall(
            "", Runs.CALL, Server.USUAL, List.of(), List.of(new Remark("socket", "", "Here it begins.")));
    final Playback playback = new Playback(timeline.getReadOnlyProperty());
    final ReadOnlyObjectWrapper<Stale> stale = new ReadOnlyObjectWrapper<>();
    final FxRobot robot = new Hands();

    @BeforeEach
    void openStage() {
        Screen.show(this::show);
    }

    @AfterEach
    void closeStage() {
        Screen.clear();
    }

    /** The notice lies on what is above the strip. */
    private static BorderPane below(Pane canvas, TimelinePane pane) {
        pane.setPrefHeight(300);
        return new BorderPane(canvas, null, null, pane, null);
    }

    private void show(Stage stage) {
        Document document = new Document();
        document.open(Runs.scenario(Runs.CALL), Document.Origin.NONE);
        TimelinePane pane = new TimelinePane(document, playback, () -> played);
        pane.mark(stale.getReadOnlyProperty(), () -> stale.set(null));
        Scene scene = new Scene(below(new Pane(), pane), 900, 340);
        new Look().dress(scene);
        stage.setScene(scene);
        stage.show();
    }
}
