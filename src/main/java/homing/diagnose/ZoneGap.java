package homing.diagnose;

import homing.diagnose.Finding.Severity;
import homing.model.AntiSpoofing;
import homing.model.AntiSpoofing.Kind;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteType;
import homing.net.Prefix;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A firewall reaches networks by an adapter to whose zone they do not belong: what comes from there is dropped as spoofed
 * (ISA Server 2004, event 14147; Microsoft KB 884496).
 */
final class ZoneGap implements Detector {
    private static final int SHOWN = 3;

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        for (Host drawn : evidence.network().hosts()) {
            for (AntiSpoofing check : drawn.firewall().sources()) {
                if (check.kind() == Kind.ZONE && !check.networks().isEmpty()) {
                    gap(evidence.host(drawn.name()), check, all);
                }
            }
        }
        return all;
    }

    private static void gap(Host host, AntiSpoofing zone, List<Finding> all) {
        List<Prefix> outside = host.tables().stream()
                .flatMap(table -> table.routes().stream())
                .filter(route -> leadsBy(route, zone.adapter()))
                .map(Route::destination)
                .filter(range -> !range.isAll() && !isCovered(zone, range))
                .distinct()
                .limit(SHOWN)
                .toList();
        if (!outside.isEmpty()) {
            String ranges = outside.stream().map(Prefix::toString).collect(Collectors.joining(", "));
            Message text = Message.of("diagnose.zone-gap", zone.adapter(), host.name(), ranges);
            all.add(new Finding("zone-gap", Severity.WARNING, host.name(), zone.adapter(), 0, text, List.of()));
        }
    }

    private static boolean leadsBy(Route route, String adapter) {
        return route.type() == RouteType.UNICAST
                && !route.destination().address().isMulticast()
                && route.nextHops().stream().anyMatch(hop -> hop.adapter().equals(adapter));
    }

    private static boolean isCovered(AntiSpoofing zone, Prefix range) {
        return zone.networks().stream().anyMatch(network -> network.contains(range));
    }
}
