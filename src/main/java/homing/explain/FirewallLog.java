package homing.explain;

import homing.decision.Decision;
import homing.decision.SomeDecisions;
import homing.decision.Verdict;
import homing.packet.Packet;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a host's firewall and source checks have thrown away, and why. */
public final class FirewallLog {
    private FirewallLog() {}

    /**
     * A packet that was thrown away.
     *
     * @param step the number of the step
     * @param atMicros when, in microseconds of simulated time
     * @param in the adapter it came in by
     */
    public record Entry(int step, long atMicros, String in, Packet.Ip packet, Verdict why) {}

    /** The log of a host up to a step, in order of time. */
    public static List<Entry> of(Timeline timeline, String host, int upTo) {
        List<Entry> log = new ArrayList<>();
        for (Moment moment : timeline.moments().subList(0, upTo)) {
            if (moment.step().host().equals(host)) {
                moment.step().decision().accept(new Refusal(moment)).ifPresent(log::add);
            }
        }
        return log;
    }

    private record Refusal(Moment moment) implements SomeDecisions<Optional<Entry>> {
        @Override
        public Optional<Entry> checked(Decision.Checked decision) {
            return entry(decision.adapter(), decision.packet(), decision.verdict());
        }

        @Override
        public Optional<Entry> filtered(Decision.Filtered decision) {
            return entry(decision.in(), decision.packet(), decision.verdict());
        }

        private Optional<Entry> entry(String in, Packet.Ip packet, Verdict verdict) {
            return verdict.isChosen()
                    ? Optional.empty()
                    : Optional.of(
                            new Entry(moment.step().number(), moment.step().micros(), in, packet, verdict));
        }

        @Override
        public Optional<Entry> otherwise(Decision decision) {
            return Optional.empty();
        }
    }
}
