package homing.diagram.layout;

import homing.model.AdapterRef;
import homing.model.Lan;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What stands the other way round than its author drew it: neighbours on a LAN, a LAN and its hosts, the LANs of a host. */
final class Swaps {
    private static final double CLEARLY = 60;

    private final Map<String, Spot> was;
    private final Map<String, Spot> is;
    private final List<String> found = new ArrayList<>();

    private Swaps(Map<String, Spot> was, Map<String, Spot> is) {
        this.was = was;
        this.is = is;
    }

    static List<String> between(Scenario drawn, Map<String, Spot> arranged) {
        Swaps swaps = new Swaps(Layout.of(drawn).places(), arranged);
        List<Lan> lans = drawn.network().lans();
        for (Lan lan : lans) {
            List<String> hosts = lan.adapters().stream().map(AdapterRef::host).toList();
            swaps.among(hosts);
            hosts.forEach(host -> swaps.pair(host, Scenario.lanKey(lan.name()), Spot::x));
        }
        drawn.network()
                .hosts()
                .forEach(host -> swaps.among(lans.stream()
                        .filter(lan -> lan.adapters().stream()
                                .anyMatch(ref -> ref.host().equals(host.name())))
                        .map(lan -> Scenario.lanKey(lan.name()))
                        .toList()));
        return swaps.found;
    }

    private void among(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                pair(names.get(i), names.get(j), Spot::x);
                pair(names.get(i), names.get(j), Spot::y);
            }
        }
    }

    private void pair(String one, String other, ToDoubleFunction<Spot> axis) {
        double before = axis.applyAsDouble(was.get(one)) - axis.applyAsDouble(was.get(other));
        double after = axis.applyAsDouble(is.get(one)) - axis.applyAsDouble(is.get(other));
        if (Math.abs(before) > CLEARLY && Math.abs(after) > CLEARLY && before * after < 0) {
            found.add(one + " and " + other);
        }
    }
}
