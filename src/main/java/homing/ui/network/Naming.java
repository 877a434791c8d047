package homing.ui.network;

import homing.edit.Parts;
import homing.scenario.Part;
import java.util.List;

/** Another name for a part, which stays picked under it. */
final class Naming {
    private Naming() {}

    static Typing of(Board board, Part part, String name) {
        return Typing.of(
                name,
                text -> Typing.reading(Parts.rename(board.scenario(), part, text), List.of(part.named(text.strip()))));
    }
}
