package homing.scenario;

import homing.model.Change;
import homing.model.Network;
import homing.model.Script;
import homing.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Several things that happen one after the other in one run: calls by any host, changes between them, and looks at what has
 * come of it.
 *
 * @param title what it shows; empty for none
 * @param server who answers the calls: on each host on the port of the first call that another host makes
 * @param acts in order of time; at least one is a call
 */
public record Story(String title, Server server, List<Act> acts) implements Scripted {
    private static final long MILLI = 1000;

    /** Something that happens at a time. */
    public sealed interface Act {
        /** When, in milliseconds of simulated time since the beginning. */
        long atMillis();

        /** The same at another time, in milliseconds. */
        Act at(long millis);

        <T> T accept(Visitor<T> visitor);

        /** Answers for each kind of act. */
        interface Visitor<T> {
            T calling(Calling act);

            T changing(Changing act);

            T expecting(Expecting act);
        }
    }

    /** A program calls. */
    public record Calling(ScriptedCall call, long atMillis) implements Act {
        @Override
        public Calling at(long millis) {
            return new Calling(call, millis);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.calling(this);
        }
    }

    /** Somebody does something to a host. */
    public record Changing(Change change, long atMillis) implements Act {
        @Override
        public Changing at(long millis) {
            return new Changing(change, millis);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.changing(this);
        }
    }

    /** Somebody looks whether things are as they must be. */
    public record Expecting(List<Fact> facts, long atMillis) implements Act {
        public Expecting {
            facts = List.copyOf(facts);
        }

        @Override
        public Expecting at(long millis) {
            return new Expecting(facts, millis);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.expecting(this);
        }
    }

    public Story {
        acts = List.copyOf(acts);
    }

    /** The story with what is made of each of its calls. */
    public Story withEachCall(UnaryOperator<ScriptedCall> made) {
        return new Story(
                title, server, acts.stream().map(act -> changed(act, made)).toList());
    }

    private static Act changed(Act act, UnaryOperator<ScriptedCall> made) {
        return act instanceof Calling calling ? new Calling(made.apply(calling.call()), calling.atMillis()) : act;
    }

    @Override
    public List<ScriptedCall> calls() {
        return acts.stream()
                .filter(Calling.class::isInstance)
                .map(act -> ((Calling) act).call())
                .toList();
    }

    /** The changes, in order. */
    public List<Change> changes() {
        return acts.stream()
                .filter(Changing.class::isInstance)
                .map(act -> ((Changing) act).change())
                .toList();
    }

    /** The looks at what has come of it, in order. */
    public List<Expecting> looks() {
        return acts.stream()
                .filter(Expecting.class::isInstance)
                .map(Expecting.class::cast)
                .toList();
    }

    @Override
    public Script script(Network network) {
        List<Script.Action> actions = new ArrayList<>();
        Map<String, Service> services = new HashMap<>();
        for (Act act : acts) {
            long micros = act.atMillis() * MILLI;
            if (act instanceof Calling calling) {
                actions.add(
                        new Script.Ask(calling.call().title(), calling.call().call(), micros));
                server.script(calling.call().call(), network).services().forEach(services::putIfAbsent);
            } else if (act instanceof Changing changing) {
                actions.add(new Script.Do(changing.change(), micros));
            } else if (act instanceof Expecting) {
                actions.add(new Script.Look(micros));
            }
        }
        return new Script(services, actions);
    }
}
