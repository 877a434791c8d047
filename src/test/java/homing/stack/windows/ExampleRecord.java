package homing.stack.windows;

import homing.decision.Decision;
import homing.stack.Happening;
import homing.stack.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The record of decisions in the words of the worked examples. */
public final class ExampleRecord {
    private ExampleRecord() {}

    public static Map<String, String> of(Outcome outcome) {
        List<Decision> decisions =
                outcome.happenings().stream().map(Happening::decision).toList();
        Map<String, String> all = new TreeMap<>();
        boolean tie = false;
        for (Decision decision : decisions) {
            if (decision instanceof Decision.RouteChoice route) {
                tie |= route.ambiguousTie();
            } else if (decision instanceof Decision.AdapterChoice door) {
                all.put("adapter", door.adapter());
                all.put("nexthop", door.nextHop().toString());
            } else if (decision instanceof Decision.SourceChoice source) {
                tie |= source.ambiguousTie();
                all.put("source", source.source().toString());
                all.put("foreignSource", String.valueOf(source.foreign()));
                all.put("loopback", String.valueOf(isLoopback(outcome, source.adapter())));
            } else if (decision instanceof Decision.NeighbourLookup neighbour) {
                neighbour.hardware().ifPresent(mac -> all.put("dstmac", mac.toString('-')));
            } else if (decision instanceof Decision.Bound bound) {
                bound.failure().ifPresent(error -> all.put("error", String.valueOf(error.number())));
            } else if (decision instanceof Decision.Failed failed) {
                all.put("error", String.valueOf(failed.error().number()));
            }
        }
        all.put("ambiguousTie", String.valueOf(tie));
        return all;
    }

    private static boolean isLoopback(Outcome outcome, String adapter) {
        return outcome.after().host().adapter(adapter).orElseThrow().isLoopback();
    }
}
