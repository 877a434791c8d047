package homing.ui.network;

import homing.edit.Attempt;
import homing.edit.Notes;
import homing.edit.Order;
import homing.edit.Parts;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.form.field.Reading;
import java.util.List;
import java.util.Optional;

/**
 * A note.
 *
 * @param place its place among all notes, from 0
 */
record NoteLine(int place) implements Subject {
    private Part.OfNote whole() {
        return new Part.OfNote(place);
    }

    @Override
    public Optional<Part> part() {
        return Optional.of(whole());
    }

    @Override
    public Optional<Typing> typing(Facet facet, Board board) {
        return facet == Facet.NAME && whole().isIn(board.scenario())
                ? Optional.of(Typing.of(
                                board.scenario().notes().get(place).text(),
                                text -> Reading.of(Typing.made(Notes.setText(place, text.strip()))))
                        .ofLines())
                : Optional.empty();
    }

    @Override
    public Optional<Attempt> removed(Scenario scenario) {
        return Optional.of(Attempt.of(Parts.delete(scenario, List.of(whole()))));
    }

    @Override
    public Optional<Attempt> moved(Scenario scenario, int by) {
        return Optional.of(Attempt.of(Order.move(scenario, whole(), by)));
    }
}
