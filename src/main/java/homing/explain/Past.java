package homing.explain;

import homing.decision.Decision;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each host of a run has decided when, so that looking back from a step costs the same in a long run as in a short one. */
final class Past {
    private record Deed(String host, Class<? extends Decision> kind) {}

    private record Ask(String host, IpAddress target) {}

    private final Timeline timeline;
    private final Map<Deed, List<Integer>> deeds = new HashMap<>();
    private final Map<Ask, List<Integer>> asks = new HashMap<>();

    Past(Timeline timeline) {
        this.timeline = timeline;
        timeline.moments().stream().map(Moment::step).forEach(this::read);
    }

    private void read(Step step) {
        Deed deed = new Deed(step.host(), step.decision().getClass());
        deeds.computeIfAbsent(deed, key -> new ArrayList<>()).add(step.number());
        if (step.decision() instanceof Decision.Transmitted sent
                && sent.frame().packet() instanceof Packet.Arp arp
                && arp.isRequest()) {
            Ask ask = new Ask(step.host(), arp.target());
            asks.computeIfAbsent(ask, key -> new ArrayList<>()).add(step.number());
        }
    }

    /**
     * What the step's host decided last before it, of one kind.
     *
     * @param since number of the first step that counts
     */
    <T extends Decision> Optional<T> last(Step step, Class<T> kind, int since) {
        int number = before(deeds.getOrDefault(new Deed(step.host(), kind), List.of()), step);
        return number == 0 || number < since
                ? Optional.empty()
                : Optional.of(
                        kind.cast(timeline.moments().get(number - 1).step().decision()));
    }

    /** The last of some numbers before that of a step; 0 if there is none. */
    private static int before(List<Integer> numbers, Step step) {
        int place = Collections.binarySearch(numbers, step.number());
        int before = (place < 0 ? -place - 1 : place) - 1;
        return before < 0 ? 0 : numbers.get(before);
    }

    /**
     * Whether the step's host has sent an ARP request for the address before.
     *
     * @param since number of the first step that counts
     */
    boolean hasAsked(Step step, IpAddress target, int since) {
        int number = before(asks.getOrDefault(new Ask(step.host(), target), List.of()), step);
        return number > 0 && number >= since;
    }
}
