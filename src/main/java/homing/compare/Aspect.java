package homing.compare;

import homing.decision.Decision.SocketCall;
import homing.timeline.CallResult;
import homing.timeline.Timeline;
import java.util.Optional;
import java.util.function.Function;

/** What is compared, in the order in which it is decided. */
public enum Aspect {
    /** What bind() returned. */
    BIND(Aspect::bind),
    /** The adapter by which the first packet left. */
    ADAPTER(timeline -> timeline.result().egress()),
    /** To whom it was handed. */
    NEXT_HOP(timeline -> timeline.result().nextHop()),
    /** The source it wore on the wire. */
    SOURCE(timeline -> timeline.result().wireSource()),
    /** How the call ended, and where. */
    ENDING(timeline -> timeline.ending().kind().word());

    private final Function<Timeline, Object> value;

    Aspect(Function<Timeline, Object> value) {
        this.value = value;
    }

    /** What it is in this run; empty if it never came to that. */
    public Optional<String> in(Timeline timeline) {
        return Optional.ofNullable(value.apply(timeline)).map(String::valueOf);
    }

    private static String bind(Timeline timeline) {
        CallResult result = timeline.result();
        if (!result.wasMade(SocketCall.BIND)) {
            return null;
        }
        return result.of(SocketCall.BIND).map(error -> error.name()).orElse("ok");
    }
}
