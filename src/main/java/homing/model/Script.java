package homing.model;

import java.util.List;
import java.util.Map;

/**
 * What happens in a run: who calls whom when.
 *
 * @param services which hosts run a server, by name
 * @param actions in order of time
 */
public record Script(Map<String, Service> services, List<Action> actions) {
    /** Something that is done at a time. */
    public sealed interface Action {
        /** When, in microseconds of simulated time. */
        long atMicros();
    }

    /** Somebody does something to a host. */
    public record Do(Change change, long atMicros) implements Action {}

    /**
     * A client program calls.
     *
     * @param title what the call shows; empty for none
     */
    public record Ask(String title, Call call, long atMicros) implements Action {
        /** A call without a title. */
        public Ask(Call call, long atMicros) {
            this("", call, atMicros);
        }
    }

    /** Somebody looks at the world as it is then; the run lasts until then at least. */
    public record Look(long atMicros) implements Action {}

    public Script {
        services = Map.copyOf(services);
        actions = List.copyOf(actions);
    }

    /** One call at the beginning. */
    public static Script of(Call call, Map<String, Service> services) {
        return new Script(services, List.of(new Ask(call, 0)));
    }
}
