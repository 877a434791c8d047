package homing.scenario;

import homing.model.Call;
import java.util.List;

/**
 * A call that a scenario makes.
 *
 * @param title what it shows: bound to B; empty for none
 */
public record ScriptedCall(String title, Call call, List<Expectation> expectations) {
    public ScriptedCall {
        expectations = List.copyOf(expectations);
    }
}
