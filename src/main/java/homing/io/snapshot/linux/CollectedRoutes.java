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

/**
 * The routes of ip-route and ip-6-route, each in its JSON form if that is there, else in its text form.
 * {@code ip route show table all} prints both families; where ip-6-route is there, IPv6 is read from it alone.
 */
final class CollectedRoutes {
    private final Collected files;
    private final Ways ways;

    private CollectedRoutes(Collected files, List<Adapter> adapters) {
        this.files = files;
        this.ways = new Ways(adapters);
    }

    /** The tables; warns of adapters that a route names and that are not there. */
    static List<RouteTable> read(Collected files, List<Adapter> adapters) throws BadInput, IOException {
        CollectedRoutes reader = new CollectedRoutes(files, adapters);
        Optional<String> others = files.first("ip-6-route.json", "ip-6-route.txt");
        if (others.isPresent()) {
            reader.ways.keepOnly(Family.IPV4);
        }
        reader.add(files.first("ip-route.json", "ip-route.txt"), Family.IPV4);
        reader.ways.keepOnly(null);
        reader.add(others, Family.IPV6);
        return reader.ways.tables();
    }

    /** Whether the tables stand as the kernel has them. Plain {@code ip route} leaves out what is not in table main. */
    static boolean areComplete(List<RouteTable> tables) {
        for (RouteTable table : tables) {
            if (table.name().equals(RouteTable.LOCAL)) {
                return table.routes().get(0).destination().address().isIpv4();
            }
        }
        return false;
    }

    private void add(Optional<String> file, Family family) throws BadInput, IOException {
        if (file.isEmpty()) {
            return;
        }
        if (file.get().endsWith("json")) {
            RouteJson.read(files, file.get(), ways, family);
        } else {
            RouteText.read(files, file.get(), ways, family);
        }
        String shown = files.name(file.get());
        ways.takeUnknown()
                .forEach((adapter, line) ->
                        files.warn(new Place(shown, line, 0), "io.snapshot.unknown-adapter", adapter));
    }
}
