package homing.ui.session;

import homing.model.Call;
import homing.timeline.Made;
import homing.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * Moves about in the current timeline and decides nothing: stepping back is looking up the step before.
 *
 * <p>A step in which frames are sent takes a while on the screen; how far they have come is {@link #progressProperty()}. Time
 * is told by {@link #tick}.
 */
public final class Playback {
    /** The slowest speed; at speed 1 a step takes a second and a half. */
    public static final double SLOWEST = 0.25;

    public static final double FASTEST = 4;

    private static final double STEP_SECONDS = 1.5;
    private static final double TRAVEL_SECONDS = 0.9;

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 1);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 1);
    private boolean animated = true;
    private boolean playsNextTimeline;
    private double shownSeconds;

    /** Follows the timelines of a run. The same calls simulated anew keep their step where that is possible. */
    public Playback(ReadOnlyObjectProperty<Timeline> timeline) {
        // Not a change listener: the same call run again gives an equal timeline, which is news all the same.
        timeline.addListener(changed -> show(timeline.get()));
        show(timeline.get());
    }

    private void show(Timeline next) {
        playing.set(false);
        progress.set(1);
        boolean again = next != null
                && timeline().filter(run -> called(run).equals(called(next))).isPresent();
        place.set(next == null ? null : Place.nearest(next, again && !playsNextTimeline ? step() : 0));
        if (next != null && playsNextTimeline) {
            playsNextTimeline = false;
            play();
        }
    }

    private static List<Call> called(Timeline run) {
        return run.calls().stream().map(Made::call).toList();
    }

    /** Plays the timeline that comes next, from its start. */
    public void playNextTimeline() {
        playsNextTimeline = true;
    }

    public void first() {
        jump(0);
    }

    public void last() {
        jump(length());
    }

    public void back() {
        jump(step() - 1);
    }

    /** To a step by its number; what lies outside the timeline is brought to its nearest end. Playing stops. */
    public void jump(int step) {
        pause();
        timeline().ifPresent(run -> {
            progress.set(1);
            place.set(Place.nearest(run, step));
        });
    }

    /** One step on. Playing stops. */
    public void forward() {
        pause();
        enterNext();
    }

    /** On to the next step in which a frame is sent, or to the end. Playing stops. */
    public void forwardToFrame() {
        pause();
        do {
            enterNext();
        } while (!atEnd() && !place.get().sendsFrame());
    }

    /** Plays from here; from the start when the end has been reached. */
    public void play() {
        if (length() > 0) {
            if (atEnd()) {
                jump(0);
            }
            playing.set(true);
            enterNext();
        }
    }

    public void pause() {
        playing.set(false);
    }

    /** Plays or pauses. */
    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /** Lets time pass on the screen. */
    public void tick(double seconds) {
        shownSeconds += seconds * speed.get();
        if (progress.get() < 1) {
            progress.set(Math.min(1, shownSeconds / TRAVEL_SECONDS));
        }
        if (playing.get() && shownSeconds >= STEP_SECONDS) {
            enterNext();
        }
    }

    /** Whether {@link #tick} is needed: something moves. */
    public boolean isMoving() {
        return playing.get() || progress.get() < 1;
    }

    private void enterNext() {
        if (!atEnd()) {
            Place next = new Place(place.get().timeline(), step() + 1);
            shownSeconds = 0;
            progress.set(animated && next.sendsFrame() ? 0 : 1);
            place.set(next);
        }
        if (atEnd()) {
            pause();
        }
    }

    private boolean atEnd() {
        return place.get() == null || place.get().isEnd();
    }

    private Optional<Timeline> timeline() {
        return Optional.ofNullable(place.get()).map(Place::timeline);
    }

    /** The number of the current step, 0 at the start. */
    public int step() {
        return place.get() == null ? 0 : place.get().step();
    }

    /** The number of steps; 0 while there is no timeline. */
    public int length() {
        return timeline().map(Timeline::length).orElse(0);
    }

    /** The place that is shown; null while there is no timeline. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** How far the frames of the current step have come, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** {@link #SLOWEST} to {@link #FASTEST}. */
    public DoubleProperty speedProperty() {
        return speed;
    }

    /** Whether frames travel; otherwise they are at once where they go. */
    public void setAnimated(boolean wanted) {
        animated = wanted;
    }
}
