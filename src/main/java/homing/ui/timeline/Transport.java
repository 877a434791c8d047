package homing.ui.timeline;

import homing.text.Elapsed;
import homing.text.Words;
import homing.timeline.Moment;
import homing.ui.session.Place;
import homing.ui.session.Playback;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** First, back, play, step, last; a slider over the steps; the speed; and where one is. */
final class Transport extends HBox {
    private static final Words WORDS = Words.english();

    /**
     * Widths beside the count of steps, in times the size of the text, below which the speed, the words of the buttons, and the
     * slider with its ends are left out.
     */
    private static final double ROOM_FOR_SPEED = 50;

    private static final double ROOM_FOR_WORDS = 40;
    private static final double ROOM_FOR_SCRUB = 25;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Playback playback;
    private final Button play = button("play", "play");
    private final Region playIcon = icon("play");
    private final Label count = new Label();
    private final Label speedLabel = speedLabel();
    private final StepSlider scrub;
    private final SpeedSlider speed;
    private final Button first;
    private final Button last;
    private final Button back = back();
    private final Button forward = forward();
    private final GrainToggle grain;

    Transport(Playback playback) {
        this.playback = playback;
        first = iconButton("first", playback::first);
        last = iconButton("last", playback::last);
        grain = new GrainToggle(playback);
        scrub = new StepSlider(playback);
        speed = new SpeedSlider(playback);
        HBox.setHgrow(scrub, Priority.ALWAYS);
        getStyleClass().add("transport");
        setMinWidth(0);
        getChildren().addAll(first, back, play, forward, last, grain, scrub, speedLabel, speed, count);
        preparePlay();
        count.getStyleClass().add("step-count");
        count.setMinWidth(USE_PREF_SIZE);
        widthProperty().addListener(changed -> fit());
        count.fontProperty().addListener(changed -> fit());
        count.textProperty().addListener(changed -> fit());
        playback.placeProperty().addListener((property, before, after) -> show(after));
        show(playback.placeProperty().get());
    }

    private Button back() {
        Button back = button("back", "back");
        back.setAccessibleText(WORDS.say("ui.command.back"));
        back.setOnAction(pressed -> playback.back());
        return back;
    }

    private Button forward() {
        Button forward = button("forward", "play");
        forward.setAccessibleText(WORDS.say("ui.command.forward"));
        forward.setOnAction(pressed -> playback.forward());
        return forward;
    }

    private void preparePlay() {
        play.getStyleClass().addAll("primary", "play");
        play.setGraphic(playIcon);
        play.setOnAction(pressed -> playback.toggle());
        playback.playingProperty().addListener((property, before, now) -> {
            play.setText(WORDS.say(now ? "ui.timeline.pause" : "ui.timeline.play"));
            playIcon.getStyleClass().setAll("icon", now ? "icon-pause" : "icon-play");
        });
    }

    private Label speedLabel() {
        Label label = new Label(WORDS.say("ui.timeline.speed"));
        label.getStyleClass().addAll("muted", "speed-label");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void show(Place place) {
        setDisable(place == null || place.timeline().length() == 0);
        scrub.follow();
        count.setText(place == null ? "" : where(place));
    }

    /** Only now the style sheets have been applied, so that the count has its width. */
    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /** Leaves out what there is no room for. */
    private void fit() {
        double room = (getWidth() - count.prefWidth(-1)) / count.getFont().getSize();
        List.of(speedLabel, speed).forEach(part -> show(part, room > ROOM_FOR_SPEED));
        List.of(scrub, first, last).forEach(part -> show(part, room > ROOM_FOR_SCRUB));
        boolean words = room > ROOM_FOR_WORDS;
        pseudoClassStateChanged(NARROW, !words);
        back.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        grain.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        forward.setContentDisplay(words ? ContentDisplay.RIGHT : ContentDisplay.GRAPHIC_ONLY);
        play.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }

    private static void show(Node part, boolean fits) {
        part.setVisible(fits);
        part.setManaged(fits);
    }

    private static String where(Place place) {
        long micros =
                place.moment().map(Moment::step).map(step -> step.micros()).orElse(0L);
        return WORDS.say("ui.timeline.where", place.step(), place.timeline().length(), Elapsed.ofMicros(micros));
    }

    private static Button button(String name, String icon) {
        Button button = new Button(WORDS.say("ui.timeline." + name), icon(icon));
        button.setId(name);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Button iconButton(String name, Runnable action) {
        Button button = new Button(null, icon(name));
        button.setId(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(WORDS.say("ui.timeline." + name));
        button.setTooltip(new Tooltip(WORDS.say("ui.timeline." + name)));
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private static Region icon(String name) {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-" + name);
        return icon;
    }
}
