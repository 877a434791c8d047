package homing.compare;

import homing.decision.Decision.SocketCall;
import homing.timeline.CallResult;
import homing.timeline.Made;
import java.util.Optional;
import java.util.function.Function;

/** What is compared, in the order in which it is decided. */
public enum Aspect {
    /** What bind() returned. */
    BIND(Aspect::bind),
    /** The adapter by which the first packet left. */
    ADAPTER(made -> made.result().egress()),
    /** To whom it was handed. */
    NEXT_HOP(made -> made.result().nextHop()),
    /** The source it wore on the wire. */
    SOURCE(made -> made.result().wireSource()),
    /** How the call ended, and where. */
    ENDING(Aspect::ending);

    private final Function<Made, Object> value;

    Aspect(Function<Made, Object> value) {
        this.value = value;
    }

    /** What it is in this call; empty if it never came to that. */
    public Optional<String> in(Made made) {
        return Optional.ofNullable(value.apply(made)).map(String::valueOf);
    }

    private static String ending(Made made) {
        return made.ending() == null ? null : made.ending().kind().word();
    }

    private static String bind(Made made) {
        CallResult result = made.result();
        if (!result.wasMade(SocketCall.BIND)) {
            return null;
        }
        return result.of(SocketCall.BIND).map(error -> error.name()).orElse("ok");
    }
}
