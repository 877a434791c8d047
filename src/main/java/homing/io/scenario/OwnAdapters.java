package homing.io.scenario;

import homing.io.yaml.Report;
import homing.model.Adapter;
import homing.net.IpAddress;
import homing.problem.Place;
import homing.text.NearWord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The adapters that the lines of a host may name. */
final class OwnAdapters {
    private final String host;
    private final Map<String, Adapter> adapters = new LinkedHashMap<>();
    private final Report report;

    OwnAdapters(String host, Iterable<Adapter> adapters, Report report) {
        this.host = host;
        this.report = report;
        adapters.forEach(adapter -> this.adapters.put(adapter.name(), adapter));
    }

    /** Reports a name that no adapter of the host has; the loopback need not be in the file. */
    boolean require(Place place, String name) {
        boolean known = name.isEmpty() || name.equals("lo") || adapters.containsKey(name);
        if (!known) {
            String names = String.join(", ", adapters.keySet());
            NearWord.of(name, adapters.keySet())
                    .ifPresentOrElse(
                            near -> report.add(place, "io.scenario.no-adapter-near", host, name, near),
                            () -> report.add(place, "io.scenario.no-adapter", host, name, names));
        }
        return known;
    }

    /** The first adapter on whose LAN the address is, by the subnets of its addresses. */
    Optional<String> facing(IpAddress neighbour) {
        return adapters.values().stream()
                .filter(adapter -> adapter.addresses().stream()
                        .anyMatch(own -> own.subnet().contains(neighbour)))
                .map(Adapter::name)
                .findFirst();
    }
}
