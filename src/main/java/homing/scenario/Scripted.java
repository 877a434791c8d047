package homing.scenario;

import homing.model.Network;
import homing.model.Script;
import java.util.List;

/** What a scenario plays in one run: a call, or a story. */
public interface Scripted {
    /** What it shows, in a few words; empty for none. */
    String title();

    /** The calls that are made, in order; at least one. */
    List<ScriptedCall> calls();

    /** Who answers. */
    Server server();

    /** What happens when it is played. */
    Script script(Network network);
}
