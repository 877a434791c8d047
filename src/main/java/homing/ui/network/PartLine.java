package homing.ui.network;

import homing.edit.Attempt;
import homing.edit.Order;
import homing.edit.Parts;
import homing.scenario.Part;
import homing.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/** A line that stands for a part of the drawing as a whole: without the line, the part is gone. */
interface PartLine extends Subject {
    Part whole();

    @Override
    default Optional<Part> part() {
        return Optional.of(whole());
    }

    @Override
    default Optional<Attempt> removed(Scenario scenario) {
        return Optional.of(Attempt.of(Parts.delete(scenario, List.of(whole()))));
    }

    @Override
    default Optional<Attempt> moved(Scenario scenario, int by) {
        return Optional.of(Attempt.of(Order.move(scenario, whole(), by)));
    }
}
