package homing.diagram.layout;

import homing.decision.Decision;
import homing.diagram.Item;
import homing.diagram.Item.Cross;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.model.AdapterRef;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What moves and ends during a run.
 *
 * @param traffic the frames of the run; empty without a run
 */
record Events(List<Traffic> traffic, Ground ground, Ways ways, Voyages voyages) {
    /** @param run one timeline, or none before the first call */
    static Events of(List<Timeline> run, Eras eras, Ground ground, Voyages voyages) {
        Ways ways = new Ways(ground.ports(), ground.lans());
        Flights flights = new Flights(eras, ways, voyages);
        return new Events(
                run.stream()
                        .map(timeline -> new Traffic(timeline, flights.of(timeline)))
                        .toList(),
                ground,
                ways,
                voyages);
    }

    List<Flight> flights() {
        return traffic.stream().flatMap(one -> one.flights().stream()).toList();
    }

    /** Whether a capsule may leave its usual way at a step: for another one, or to somebody else who hears the frame. */
    boolean isCrowded(int step) {
        return traffic.stream().map(one -> one.at(step, 1)).anyMatch(seen -> seen.size() > 1 || isAstray(seen));
    }

    private static boolean isAstray(List<Traffic.Seen> seen) {
        return seen.stream().anyMatch(one -> !one.to().equals(one.flight().target()));
    }

    List<Item> at(int step, double progress) {
        List<Item> all = new ArrayList<>();
        for (Traffic one : traffic) {
            Scenery scenery = new Scenery(voyages);
            one.at(step, progress).forEach(scenery::add);
            all.addAll(scenery.items());
            if (step > 0) {
                cross(one.timeline().moments().get(step - 1)).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Where the packet of a step ends: at the port it came in by or should have left by, or on the LAN where nobody answered. */
    private Optional<Cross> cross(Moment moment) {
        String host = moment.step().host();
        if (moment.step().decision() instanceof Decision.Arrived arrived
                && !arrived.verdict().isChosen()) {
            return atPort(host, arrived.adapter());
        }
        if (moment.step().decision() instanceof Decision.Dropped dropped) {
            return atPort(host, dropped.adapter());
        }
        if (moment.step().decision() instanceof Decision.Checked check
                && !check.verdict().isChosen()) {
            return atPort(host, check.adapter());
        }
        if (moment.step().decision() instanceof Decision.Filtered filtered
                && !filtered.verdict().isChosen()) {
            return atPort(host, filtered.in());
        }
        if (moment.step().decision() instanceof Decision.Delivered delivered
                && delivered.recipient() == Decision.Delivered.Recipient.NOBODY) {
            return atPort(host, delivered.adapter());
        }
        if (moment.step().decision() instanceof Decision.GaveUp gaveUp) {
            return onLan(host, gaveUp.adapter());
        }
        return Optional.empty();
    }

    private Optional<Cross> atPort(String host, String adapter) {
        return Optional.ofNullable(ground.ports().get(new AdapterRef(host, adapter)))
                .map(port -> cross(port.cable().start(), host));
    }

    /** Beside the words of the LAN. */
    private Optional<Cross> onLan(String host, String adapter) {
        AdapterRef ref = new AdapterRef(host, adapter);
        BarPlan lan = ground.lans().get(ref);
        Optional<Point> at = lan == null ? ways.from(ref).map(Path::end) : Optional.of(lan.edge());
        return at.map(place -> cross(place, host));
    }

    private static Cross cross(Point at, String host) {
        return new Cross("cross", at, Spoken.cross(host));
    }
}
