package homing.ui.network;

import homing.scenario.Part;
import java.util.Optional;

/** A line below that of a part, which tells one thing about it in its cell of addresses. The part is picked with it. */
interface DetailLine extends Subject {
    Part about();

    @Override
    default Optional<Part> part() {
        return Optional.of(about());
    }

    @Override
    default Facet chief() {
        return Facet.ADDRESS;
    }
}
