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
 * @param remarks what the author says beside its steps
 */
public record ScriptedCall(String title, Call call, Server server, List<Expectation> expectations, List<Remark> remarks)
        implements Scripted {
    public ScriptedCall {
        expectations = List.copyOf(expectations);
        remarks = List.copyOf(remarks);
    }

    /** A call of which the author says nothing. */
    public ScriptedCall(String title, Call call, Server server, List<Expectation> expectations) {
        this(title, call, server, expectations, List.of());
    }

    /** A call that the usual server answers. */
    public ScriptedCall(String title, Call call, List<Expectation> expectations) {
        this(title, call, Server.USUAL, expectations);
    }

    /** A call of one's own, of which nothing is expected. */
    public static ScriptedCall of(Call call) {
        return new ScriptedCall("", call, List.of());
    }

    /** The call without what the author says of it. */
    public ScriptedCall withoutRemarks() {
        return new ScriptedCall(title, call, server, expectations);
    }

    @Override
    public List<ScriptedCall> calls() {
        return List.of(this);
    }

    @Override
    public Script script(Network network) {
        return server.script(call, network);
    }
}
