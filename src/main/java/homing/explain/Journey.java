package homing.explain;

import homing.decision.Decision;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.timeline.Made;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

/**
 * The hosts that a call's first packet and its answer came by.
 *
 * @param there from the caller to where the question ended
 * @param back from the one who answered to where the answer ended; empty if nobody answered
 */
public record Journey(List<String> there, List<String> back) {
    public Journey {
        there = List.copyOf(there);
        back = List.copyOf(back);
    }

    /** The journey of a run's first call. */
    public static Journey of(Timeline timeline) {
        return of(timeline, timeline.calls().get(0));
    }

    /** The journey of a call of a run. */
    public static Journey of(Timeline timeline, Made made) {
        List<String> there = new ArrayList<>(List.of(made.call().host()));
        List<String> back = new ArrayList<>();
        boolean answering = false;
        for (Moment moment : timeline.momentsOf(made)) {
            String host = moment.step().host();
            if (moment.step().decision() instanceof Decision.Arrived arrived) {
                add(answering ? back : there, host, arrived.packet());
            } else if (moment.step().decision() instanceof Decision.Repeated
                    && host.equals(made.call().host())) {
                answering = false;
            } else if (isAnswer(moment, made, there) && !answering) {
                back.clear();
                back.add(host);
                answering = true;
            }
            if (back.contains(made.call().host())) {
                break;
            }
        }
        return new Journey(there, back);
    }

    private static boolean isAnswer(Moment moment, Made made, List<String> there) {
        IpAddress caller = made.result().wireSource();
        return moment.step().decision() instanceof Decision.Answered answered
                && answered.made().isPresent()
                && caller != null
                && !moment.step().host().equals(made.call().host())
                && there.contains(moment.step().host());
    }

    /** A repeated segment comes by the same hosts again: the way is told once. */
    private static void add(List<String> way, String host, Packet.Ip packet) {
        if (packet.ttl() > 0 && !way.contains(host)) {
            way.add(host);
        }
    }
}
