package homing.ui.network;

import homing.edit.Notes;
import homing.scenario.Part;
import homing.ui.form.field.Reading;
import java.util.Optional;

/**
 * A note.
 *
 * @param place its place among all notes, from 0
 */
record NoteLine(int place) implements PartLine {
    @Override
    public Part.OfNote whole() {
        return new Part.OfNote(place);
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
    public boolean isCounted() {
        return true;
    }
}
