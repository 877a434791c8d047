package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.model.Adapter;
import homing.model.RouteTable;
import homing.net.Family;
import homing.problem.BadInput;
import homing.problem.Place;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The routes of ip-route and ip-6-route, each in its JSON form if that is there, else in its text form. */
final class CollectedRoutes {
    private final Collected files;
    private final RouteParts parts = new RouteParts();

    private CollectedRoutes(Collected files) {
        this.files = files;
    }

    /** The tables; warns of adapters that a route names and that are not there. */
    static List<RouteTable> read(Collected files, List<Adapter> adapters) throws BadInput, IOException {
        CollectedRoutes reader = new CollectedRoutes(files);
        reader.add(files.first("ip-route.json", "ip-route.txt"), Family.IPV4, adapters);
        reader.add(files.first("ip-6-route.json", "ip-6-route.txt"), Family.IPV6, adapters);
        return reader.parts.tables();
    }

    /** Whether the tables stand as the kernel has them. Plain {@code ip route} leaves out what is not in table main. */
    static boolean areComplete(List<RouteTable> tables) {
        for (RouteTable table : tables) {
            if (table.name().equals("local")) {
                return table.routes().get(0).destination().address().isIpv4();
            }
        }
        return false;
    }

    private void add(Optional<String> file, Family family, List<Adapter> adapters) throws BadInput, IOException {
        if (file.isEmpty()) {
            return;
        }
        parts.usually(family);
        if (file.get().endsWith("json")) {
            RouteJson.read(files, file.get(), parts);
        } else {
            RouteText.read(files, file.get(), parts);
        }
        Set<String> unknown = new TreeSet<>(parts.adapters());
        adapters.forEach(adapter -> unknown.remove(adapter.name()));
        if (!unknown.isEmpty()) {
            Place place = Place.of(files.name(file.get()));
            files.warn(place, "io.snapshot.unknown-adapters", String.join(", ", unknown));
        }
    }
}
