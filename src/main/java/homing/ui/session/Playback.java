package homing.ui.session;

import homing.timeline.Timeline;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

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

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(this, "grain", Grain.DECISION);
    private final Motion motion = new Motion();
    private final Entrance entrance = new Entrance();

    /** Follows the timelines of a run. The same calls simulated anew keep their step where that is possible. */
    public Playback(ReadOnlyObjectProperty<Timeline> timeline) {
        // Not a change listener: the same call run again gives an equal timeline, which is news all the same.
        timeline.addListener(changed -> show(timeline.get()));
        show(timeline.get());
    }

    private void show(Timeline next) {
        playing.set(false);
        motion.arrive();
        place.set(next == null ? null : entrance.into(next, place.get()));
        if (next != null && entrance.isForPlaying()) {
            entrance.forget();
            if (!atEnd()) {
                play();
            }
        }
    }

    /**
     * Plays the timeline that comes next.
     *
     * @param call the place of the call from which it is played, from 0
     */
    public void playNextTimeline(int call) {
        entrance.playFrom(call);
    }

    public void first() {
        jump(0);
    }

    public void last() {
        jump(length());
    }

    /** As far back as a step goes. Playing stops. */
    public void back() {
        back(grain.get());
    }

    /** Back to the frame that was sent last before this step, or to the start. Playing stops. */
    public void backToFrame() {
        back(Grain.PACKET);
    }

    private void back(Grain far) {
        timeline().ifPresent(run -> jump(far.before(run, step())));
    }

    /** To a step by its number; what lies outside the timeline is brought to its nearest end. Playing stops. */
    public void jump(int step) {
        pause();
        timeline().ifPresent(run -> {
            motion.arrive();
            place.set(Place.nearest(run, step));
        });
    }

    /** One step on. Playing stops. */
    public void forward() {
        pause();
        enterNext(grain.get());
    }

    /** On to the next step in which a frame is sent, or to the end. Playing stops. */
    public void forwardToFrame() {
        pause();
        enterNext(Grain.PACKET);
    }

    /** Plays from here; from the start when the end has been reached. */
    public void play() {
        if (length() > 0) {
            if (atEnd()) {
                jump(0);
            }
            playing.set(true);
            enterNext(grain.get());
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
        motion.tick(seconds);
        if (playing.get() && motion.isOver()) {
            enterNext(grain.get());
        }
    }

    /** Whether {@link #tick} is needed: something moves. */
    public boolean isMoving() {
        return playing.get() || motion.isMoving();
    }

    private void enterNext(Grain far) {
        if (!atEnd()) {
            Timeline run = place.get().timeline();
            Place next = new Place(run, far.after(run, step()));
            motion.begin(next.sendsFrame());
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
        return motion.progressProperty();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** {@link #SLOWEST} to {@link #FASTEST}. */
    public DoubleProperty speedProperty() {
        return motion.speedProperty();
    }

    /** Steps by packet if it stepped by decision, and the other way round. */
    public void toggleGrain() {
        grain.set(grain.get() == Grain.PACKET ? Grain.DECISION : Grain.PACKET);
    }

    /** How far a step goes, forward, back and in playing. */
    public ObjectProperty<Grain> grainProperty() {
        return grain;
    }

    /** Whether frames travel; otherwise they are at once where they go. */
    public void setAnimated(boolean wanted) {
        motion.setAnimated(wanted);
    }
}
