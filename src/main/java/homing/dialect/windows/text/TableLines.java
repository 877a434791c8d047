package homing.dialect.windows.text;

import homing.decision.TableRoute;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.Family;
import java.util.ArrayList;
import java.util.List;

/** The routes of a host, line by line. */
public final class TableLines {
    private TableLines() {}

    /** All routes of a family in the order in which they are printed. */
    public static List<TableRoute> of(Host host, Family family) {
        List<TableRoute> all = new ArrayList<>();
        for (RouteTable table : host.tables()) {
            for (Route route : table.routes()) {
                if (route.destination().address().family() == family) {
                    all.add(new TableRoute(table.name(), route, route.nextHop()));
                }
            }
        }
        return all;
    }
}
