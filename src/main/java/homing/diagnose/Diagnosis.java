package homing.diagnose;

import homing.timeline.Made;
import homing.timeline.Timeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a finished run and tells what is wrong in it. */
public final class Diagnosis {
    private static final List<Detector> DETECTORS = List.of(
            new ForeignSource(),
            new RefusedSource(),
            new FilteredPacket(),
            new ZoneGap(),
            new WrongAnswerAddress(),
            new NoRoute(),
            new NoNeighbour(),
            new NothingDrawn(),
            new NoForwarding(),
            new ClosedPort(),
            new RoutingLoop(),
            new ArpFlux(),
            new DuplicateAddress(),
            new BetterGateway(),
            new DeadGateway(),
            new OtherWayBack());

    private Diagnosis() {}

    /** The findings of a run's first call. */
    public static List<Finding> of(Timeline timeline) {
        return of(timeline, timeline.calls().get(0));
    }

    /** The findings of a call of a run, errors first; each kind is told once for an adapter. */
    public static List<Finding> of(Timeline timeline, Made made) {
        Evidence evidence = Evidence.of(timeline, made);
        Map<List<String>, Finding> found = new LinkedHashMap<>();
        for (Detector detector : DETECTORS) {
            for (Finding finding : detector.find(evidence)) {
                found.putIfAbsent(List.of(finding.code(), finding.host(), finding.adapter()), finding);
            }
        }
        return found.values().stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }
}
