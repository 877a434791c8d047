package homing.ui.packets;

import homing.explain.SentFrames;
import homing.timeline.Timeline;
import homing.ui.session.Place;
import homing.ui.session.Playback;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The packets of the run that is shown, those of them that are wanted, and the one that the current step is about. */
final class PacketList {
    private final Playback playback;
    private final ObjectProperty<PacketFilter> filter = new SimpleObjectProperty<>(this, "filter", PacketFilter.ALL);
    private final ReadOnlyObjectWrapper<List<PacketLine>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyObjectWrapper<SentFrames> frames =
            new ReadOnlyObjectWrapper<>(this, "frames", SentFrames.NONE);
    private final ReadOnlyObjectWrapper<PacketLine> current = new ReadOnlyObjectWrapper<>(this, "current");
    private List<PacketLine> all = List.of();
    private Timeline read;
    private boolean awake;

    PacketList(Playback playback) {
        this.playback = playback;
        playback.placeProperty().addListener((property, before, after) -> show(after));
        filter.addListener(changed -> sift());
    }

    /** Begins to follow the playback; before, nothing is read. */
    void wake(boolean wanted) {
        awake = wanted;
        show(playback.placeProperty().get());
    }

    @SuppressWarnings("ReferenceEquality") // to compare long runs would take longer than to read one
    private void show(Place place) {
        if (!awake) {
            return;
        }
        Timeline timeline = place == null ? null : place.timeline();
        if (timeline != read) {
            read = timeline;
            frames.set(timeline == null ? SentFrames.NONE : SentFrames.of(timeline));
            all = frames.get().all().stream().map(PacketLine::new).toList();
            filter.set(filter.get().within(frames.get().all()));
            sift();
        }
        current.set(frames.get()
                .at(playback.step())
                .map(frame -> all.get(frame.number() - 1))
                .orElse(null));
    }

    private void sift() {
        lines.set(all.stream().filter(filter.get()::admits).toList());
    }

    /** Goes to the step in which a packet is sent. */
    void choose(PacketLine line) {
        if (line != null && line.frame().step() != playback.step()) {
            playback.jump(line.frame().step());
        }
    }

    /** Whether there is a run at all. */
    boolean hasRun() {
        return read != null;
    }

    /** The place of the current packet among the lines; empty if there is none, or it is not wanted. */
    OptionalInt currentPlace() {
        int place = current.get() == null ? -1 : placeOf(current.get());
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The place of the last wanted packet that was sent up to the current step; empty if there is none. */
    OptionalInt latestPlace() {
        int sent = frames.get().sentBy(playback.step());
        if (sent == 0) {
            return OptionalInt.empty();
        }
        int place = placeOf(all.get(sent - 1));
        int latest = place < 0 ? -place - 2 : place;
        return latest < 0 ? OptionalInt.empty() : OptionalInt.of(latest);
    }

    private int placeOf(PacketLine line) {
        return Collections.binarySearch(
                lines.get(), line, Comparator.comparingInt(one -> one.frame().number()));
    }

    ObjectProperty<PacketFilter> filterProperty() {
        return filter;
    }

    /** What is wanted of the run's packets. */
    ReadOnlyObjectProperty<List<PacketLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** All packets of the run. */
    ReadOnlyObjectProperty<SentFrames> framesProperty() {
        return frames.getReadOnlyProperty();
    }

    /** The packet that the current step is about; null for none. */
    ReadOnlyObjectProperty<PacketLine> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
