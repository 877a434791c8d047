package homing.ui.timeline;

import homing.explain.Explainer;
import homing.text.Words;
import homing.timeline.Timeline;
import homing.ui.session.Document;
import homing.ui.session.Place;
import homing.ui.session.Playback;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The strip below the canvas. */
public final class TimelinePane extends VBox {
    private static final Words WORDS = Words.english();

    private static final Set<KeyCode> STEPPING =
            EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private final Document document;
    private final StepText text = new StepText();
    private Timeline told;
    private Explainer explainer;

    public TimelinePane(Document document, Playback playback) {
        this.document = document;
        getStyleClass().add("timeline-pane");
        setFocusTraversable(true);
        setAccessibleText(WORDS.say("ui.timeline.help"));
        getChildren().addAll(new Transport(playback), new Chips(playback), text);
        VBox.setVgrow(text, Priority.ALWAYS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keepForStepping);
        playback.placeProperty().addListener((property, before, after) -> show(after));
        document.scenarioProperty()
                .addListener(changed -> show(playback.placeProperty().get()));
        show(playback.placeProperty().get());
    }

    /** On a button or a chip the arrows step, too; by themselves they would lead the keyboard elsewhere, or scroll. */
    private void keepForStepping(KeyEvent event) {
        boolean steps = STEPPING.contains(event.getCode()) && !event.isShortcutDown() && !event.isAltDown();
        if (steps && event.getTarget() instanceof Button) {
            event.consume();
            fireEvent(event);
        }
    }

    /** Whether the rule of the step is told beside it; where a decision card tells it, the sentences have all the room. */
    public BooleanProperty tellsRuleProperty() {
        return text.tellsRuleProperty();
    }

    private void show(Place place) {
        if (place == null) {
            text.show(title(), WORDS.say("ui.timeline.noCall"));
        } else {
            place.moment()
                    .map(moment -> explainer(place.timeline()).explain(moment.step()))
                    .ifPresentOrElse(text::show, () -> text.show(title(), opening()));
        }
    }

    /** One for each run: it reads the whole of it once. */
    @SuppressWarnings("ReferenceEquality") // to compare long runs would take longer than to read one
    private Explainer explainer(Timeline timeline) {
        if (timeline != told) {
            told = timeline;
            explainer = new Explainer(timeline);
        }
        return explainer;
    }

    private String title() {
        String title = document.scenario().title();
        return title.isEmpty() ? document.originProperty().get().name() : title;
    }

    private String opening() {
        String question = document.scenario().question();
        String hint = WORDS.say("ui.timeline.start");
        return question.isEmpty() ? hint : question + " " + hint;
    }
}
