package homing.ui.network;

import homing.edit.Attempt;
import homing.edit.Edit;
import homing.edit.Parts;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.ui.form.grid.Together;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A change of several lines as one. */
final class Several {
    private Several() {}

    /** From the last line to the first, so that the places of those before stay what they are. */
    static Attempt of(Scenario scenario, List<Subject> subjects, BiFunction<Subject, Scenario, Optional<Attempt>> how) {
        List<Subject> backwards = new ArrayList<>(subjects);
        Collections.reverse(backwards);
        List<Together.Step> steps = new ArrayList<>();
        for (Subject each : backwards) {
            if (how.apply(each, scenario).isPresent()) {
                steps.add(before -> how.apply(each, before).orElseGet(() -> Attempt.of(nothing())));
            }
        }
        return steps.isEmpty()
                ? Attempt.refused("ui.network.nothing")
                : Together.of(scenario, Message.of("ui.network.lines", steps.size()), steps);
    }

    /** Takes lines out of the drawing: parts with everything that speaks of them, as one. */
    static Attempt removed(Scenario scenario, List<Subject> subjects) {
        List<Part> parts = subjects.stream()
                .filter(PartLine.class::isInstance)
                .flatMap(each -> each.part().stream())
                .toList();
        return parts.size() == subjects.size() && !parts.isEmpty()
                ? Attempt.of(Parts.delete(scenario, parts))
                : of(scenario, subjects, Subject::removed);
    }

    private static Edit nothing() {
        return Edit.of(Message.of("ui.network.nothing"), before -> before);
    }
}
