package homing.ui.network;

import homing.edit.Attempt;
import homing.scenario.Part;
import homing.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;

/** What a line stands for, and what can be done to it; nothing, unless it says so. */
interface Subject {
    /** What is picked with the line. */
    default Optional<Part> part() {
        return Optional.empty();
    }

    /** The host that it is or belongs to. */
    default Optional<String> host() {
        return part().flatMap(Part::host);
    }

    /** Whether it is there only for the lines below it: Enter opens and folds it. */
    default boolean isFold() {
        return false;
    }

    /** How one of its cells is typed over. */
    default Optional<Typing> typing(Facet facet, Board board) {
        return Optional.empty();
    }

    /** The cell that is opened where nobody has said which. */
    default Facet chief() {
        return Facet.NAME;
    }

    /** What of it goes to the clipboard as text; empty for what is copied as a part of the drawing, or not at all. */
    default Optional<String> copied(Scenario scenario) {
        return Optional.empty();
    }

    /** Takes it out of the drawing. */
    default Optional<Attempt> removed(Scenario scenario) {
        return Optional.empty();
    }

    /** What of it can be set to one of a few values, as entries of its menu. */
    default List<MenuItem> switches(Board board) {
        return List.of();
    }

    /** Whether it is known by its place alone, so that another one stands in it after a move. */
    default boolean isCounted() {
        return false;
    }

    /** Moves it up (-1) or down (1) among its like. */
    default Optional<Attempt> moved(Scenario scenario, int by) {
        return Optional.empty();
    }

    /** Puts one more of its kind below it. */
    default Optional<Attempt> doubled(Scenario scenario) {
        return Optional.empty();
    }
}
