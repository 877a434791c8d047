package homing.ui.form.call;

import homing.edit.Attempt;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.text.Message;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One call of a drawing, wherever it stands.
 *
 * @param id what tells its tables from those of other calls
 * @param name what it is called above them
 * @param call the call; empty if there is none at this time
 * @param replaced what puts another one in its place
 */
public record Called(
        String id,
        Supplier<Message> name,
        Supplier<Scenario> drawing,
        Supplier<Optional<ScriptedCall>> call,
        Function<ScriptedCall, Attempt> replaced) {}
