package homing.ui.open;

import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.ui.session.Document.Origin;
import java.util.List;

/**
 * What was read.
 *
 * @param warnings lines that were not understood and left out
 */
public record Opened(Scenario scenario, Origin origin, List<Problem> warnings) {
    public Opened {
        warnings = List.copyOf(warnings);
    }
}
