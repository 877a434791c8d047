package homing.edit;

import homing.scenario.Scenario;
import homing.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * The scenarios that led to the current one, and those that were undone. Immutable: undoing gives another history.
 *
 * @param done edits that lead to the current scenario, the latest first
 * @param undone edits that can be done again, the next first
 * @param saved the scenario as the file has it
 */
public record History(Scenario current, PStack<Entry> done, PStack<Entry> undone, Scenario saved) {
    /**
     * An edit and the scenarios around it.
     *
     * @param before the scenario it was applied to
     * @param after what it made of it
     */
    public record Entry(Edit edit, Scenario before, Scenario after) {}

    /** A scenario that has just been opened. */
    public static History of(Scenario opened) {
        return new History(opened, ConsPStack.empty(), ConsPStack.empty(), opened);
    }

    /** A scenario that was being changed when the program was ended, and what its file holds. */
    public static History recovered(Scenario current, Scenario saved) {
        return new History(current, ConsPStack.empty(), ConsPStack.empty(), saved);
    }

    /** The history after an edit; itself if the edit changes nothing. What was undone is forgotten. */
    public History apply(Edit edit) {
        Scenario after = edit.change().apply(current);
        return after.equals(current) ? this : new History(after, pushed(edit, after), ConsPStack.empty(), saved);
    }

    private PStack<Entry> pushed(Edit edit, Scenario after) {
        return merges(edit)
                ? done.minus(0).plus(new Entry(edit, done.get(0).before(), after))
                : done.plus(new Entry(edit, current, after));
    }

    private boolean merges(Edit edit) {
        return !done.isEmpty()
                && undone.isEmpty()
                && !isSaved()
                && edit.continues(done.get(0).edit());
    }

    /** Without the latest edit; itself if there is none. */
    public History undo() {
        if (done.isEmpty()) {
            return this;
        }
        Entry latest = done.get(0);
        return new History(latest.before(), done.minus(0), undone.plus(latest), saved);
    }

    /** With the edit that was undone last; itself if there is none. */
    public History redo() {
        if (undone.isEmpty()) {
            return this;
        }
        Entry next = undone.get(0);
        return new History(next.after(), done.plus(next), undone.minus(0), saved);
    }

    /** The edit that led to the current scenario; empty if there is none. */
    public Optional<Edit> latest() {
        return done.stream().findFirst().map(Entry::edit);
    }

    /** What {@link #undo()} takes back. */
    public Optional<Message> undoLabel() {
        return label(done);
    }

    /** What {@link #redo()} does again. */
    public Optional<Message> redoLabel() {
        return label(undone);
    }

    private static Optional<Message> label(PStack<Entry> entries) {
        return entries.stream().findFirst().map(entry -> entry.edit().label());
    }

    /** The same history once the current scenario has been written to its file. */
    public History markSaved() {
        return markSaved(current);
    }

    /** The same history once this scenario, current a moment ago, has been written to its file. */
    public History markSaved(Scenario written) {
        return new History(current, done, undone, written);
    }

    /** Whether the file holds the current scenario. */
    public boolean isSaved() {
        return current.equals(saved);
    }

    /**
     * A state of the scenario that can be gone to.
     *
     * @param edit the edit that led to it; null for the scenario as it was opened
     * @param done whether it is the current state or one before it; else it has been undone
     * @param saved whether the file holds it
     */
    public record Stop(Edit edit, boolean done, boolean saved) {
        /** What led to it; empty for the scenario as it was opened. */
        public Optional<Message> label() {
            return Optional.ofNullable(edit).map(Edit::label);
        }
    }

    /** All states from the opened one to the last that can be done again: what a list of the history shows. */
    public List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(null, true, opened().equals(saved)));
        List<Entry> before = new ArrayList<>(done);
        Collections.reverse(before);
        before.forEach(entry -> stops.add(stop(entry, true)));
        undone.forEach(entry -> stops.add(stop(entry, false)));
        return stops;
    }

    private Stop stop(Entry entry, boolean isDone) {
        return new Stop(entry.edit(), isDone, entry.after().equals(saved));
    }

    /** The scenario before the first edit. */
    public Scenario opened() {
        return done.isEmpty() ? current : done.get(done.size() - 1).before();
    }

    /** The place of the current state among the {@link #stops}, from 0. */
    public int position() {
        return done.size();
    }

    /** Undoes or does again as many edits as it takes to be at a stop; as far as possible for a place beyond the ends. */
    public History goTo(int place) {
        History there = this;
        while (there.position() > Math.max(place, 0)) {
            there = there.undo();
        }
        while (there.position() < place && !there.undone.isEmpty()) {
            there = there.redo();
        }
        return there;
    }
}
