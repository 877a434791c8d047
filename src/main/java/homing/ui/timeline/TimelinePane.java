package homing.ui.timeline;

import homing.explain.Explainer;
import homing.explain.Explanation;
import homing.explain.Remarks;
import homing.scenario.Scripted;
import homing.scenario.Story;
import homing.text.Words;
import homing.timeline.Step;
import homing.timeline.Timeline;
import homing.ui.packets.PacketPanel;
import homing.ui.session.Document;
import homing.ui.session.Place;
import homing.ui.session.Playback;
import homing.ui.session.Stale;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The strip below the canvas. */
public final class TimelinePane extends VBox {
    private static final Words WORDS = Words.english();

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private static final Set<KeyCode> STEPPING =
            EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private final Document document;
    private final Supplier<Scripted> played;
    private final Playback playback;
    private final StepText text = new StepText();
    private final Chips chips;
    private final StaleBar staleBar = new StaleBar();
    private final PacketsToggle showPackets = new PacketsToggle();
    /** Null until it is first shown. */
    private PacketPanel packets;

    private Timeline told;
    private Explainer explainer;
    private Remarks remarks = Remarks.NONE;

    /** @param played asks for the call or story whose run is looked at; it gives null for none */
    public TimelinePane(Document document, Playback playback, Supplier<Scripted> played) {
        this.document = document;
        this.played = played;
        this.playback = playback;
        getStyleClass().add("timeline-pane");
        setFocusTraversable(true);
        setAccessibleText(WORDS.say("ui.timeline.help"));
        chips = new Chips(playback);
        getChildren().addAll(new Transport(playback), steps(), staleBar, text);
        VBox.setVgrow(text, Priority.ALWAYS);
        showPackets.selectedProperty().addListener((property, before, wanted) -> showEither(wanted));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keepForStepping);
        playback.placeProperty().addListener((property, before, after) -> show(after));
        document.scenarioProperty()
                .addListener(changed -> show(playback.placeProperty().get()));
        show(playback.placeProperty().get());
    }

    /**
     * Marks the steps of a run that the drawing has left behind.
     *
     * @param stale from where on; null while it is what would happen
     * @param again runs it again
     */
    public void mark(ReadOnlyObjectProperty<Stale> stale, Runnable again) {
        staleBar.setOnAgain(again);
        stale.addListener((property, before, after) -> mark(after));
        mark(stale.get());
    }

    private void mark(Stale stale) {
        staleBar.show(stale);
        chips.mark(stale);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        staleBar.lie(0, getWidth());
    }

    private HBox steps() {
        HBox row = new HBox(chips, showPackets);
        row.getStyleClass().add("steps");
        HBox.setHgrow(chips, Priority.ALWAYS);
        return row;
    }

    /** The list of packets takes the place of the step's words, of which the headline stays; it is made when it is first wanted. */
    private void showEither(boolean wantsPackets) {
        if (wantsPackets && packets == null) {
            packets = new PacketPanel(playback);
            packets.headlineProperty().bind(text.headlineProperty());
            VBox.setVgrow(packets, Priority.ALWAYS);
            getChildren().add(packets);
        }
        show(text, !wantsPackets);
        if (packets != null) {
            show(packets, wantsPackets);
        }
    }

    private static void show(Node part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }

    /** In a low window the controls draw together and the headline is smaller, so that the sentences keep some lines. */
    public void setLow(boolean low) {
        pseudoClassStateChanged(LOW, low);
    }

    /** Whether the list of packets is shown. */
    public BooleanProperty showsPacketsProperty() {
        return showPackets.selectedProperty();
    }

    /** Shows the list of packets and gives it the keyboard, or takes both back. */
    public void togglePackets() {
        showPackets.fire();
        if (showPackets.isSelected()) {
            packets.focusList();
        } else {
            requestFocus();
        }
    }

    /** On a button or a chip the arrows step, too; by themselves they would lead the keyboard elsewhere, or scroll. */
    private void keepForStepping(KeyEvent event) {
        boolean steps = STEPPING.contains(event.getCode()) && !event.isShortcutDown() && !event.isAltDown();
        if (steps && event.getTarget() instanceof ButtonBase) {
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
            text.show(title(), WORDS.say(NextAct.in(document.scenario().network())));
        } else {
            place.moment()
                    .ifPresentOrElse(
                            moment -> show(place.timeline(), moment.step()), () -> text.show(title(), opening()));
        }
    }

    private void show(Timeline timeline, Step step) {
        Explanation told = explainer(timeline).explain(step);
        text.show(told, remarks.at(step.number()));
    }

    /** One for each run: it reads the whole of it once. */
    @SuppressWarnings("ReferenceEquality") // to compare long runs would take longer than to read one
    private Explainer explainer(Timeline timeline) {
        if (timeline != told) {
            told = timeline;
            explainer = new Explainer(timeline);
            Scripted scripted = played.get();
            remarks = scripted == null ? Remarks.NONE : Remarks.of(timeline, scripted);
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
        return Stream.of(question, hint, story())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A story that is not the one that is looked at would easily be missed. */
    private String story() {
        List<Story> stories = document.scenario().stories();
        return stories.isEmpty() || played.get() instanceof Story
                ? ""
                : WORDS.say("ui.timeline.story", stories.get(0).title());
    }
}
