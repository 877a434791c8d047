package homing.scenario;

import homing.model.Call;
import homing.model.Network;
import homing.model.Script;
import java.util.List;

/**
 * A call that a scenario makes.
 *
 * @param title what it shows: bound to B; empty for none
 * @param server who answers it
 */
public record ScriptedCall(String title, Call call, Server server, List<Expectation> expectations) {
    public ScriptedCall {
        expectations = List.copyOf(expectations);
    }

    /** A call that the usual server answers. */
    public ScriptedCall(String title, Call call, List<Expectation> expectations) {
        this(title, call, Server.USUAL, expectations);
    }

    /** What happens when it is made. */
    public Script script(Network network) {
        return server.script(call, network);
    }
}
