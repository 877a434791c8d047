package homing.ui.network;

import homing.model.AdapterRef;
import homing.scenario.Part;
import java.util.Optional;

/** A line below that of an adapter; nothing of it is typed but its cell of addresses. */
interface AdapterDetail extends DetailLine {
    AdapterRef ref();

    @Override
    default Part about() {
        return new Part.OfAdapter(ref());
    }

    @Override
    default Optional<Typing> typing(Facet facet, Board board) {
        return facet == Facet.ADDRESS ? typing(board) : Optional.empty();
    }

    Optional<Typing> typing(Board board);
}
