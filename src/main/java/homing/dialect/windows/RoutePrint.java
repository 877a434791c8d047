package homing.dialect.windows;

import homing.dialect.windows.text.InterfaceColumn;
import homing.model.Adapter;
import homing.model.Host;
import homing.state.HostState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What {@code route print} prints on Windows XP. Routes that are to stay after a restart are not told apart from the others. */
final class RoutePrint {
    private static final String LINE = "=".repeat(75);
    private static final Set<String> NT = Set.of("nt35", "nt4");
    private static final int GATEWAY_WIDTH = 18;

    /** What stands between TCP/IP and the card, and in every description. */
    static final String SCHEDULER = " - Packet Scheduler Miniport";

    private RoutePrint() {}

    public static List<String> lines(HostState state) {
        Host host = state.host();
        List<String> lines = new ArrayList<>();
        if (hasInterfaceList(host)) {
            lines.add(LINE);
            lines.add("Interface List");
            host.adapters().forEach(adapter -> lines.add(adapter(adapter)));
            lines.add(LINE);
        }
        lines.add(LINE);
        lines.add("Active Routes:");
        lines.add(
                hasInterfaceList(host)
                        ? "Network Destination        Netmask          Gateway       Interface  Metric"
                        : "  Network Address          Netmask  Gateway Address       Interface  Metric");
        lines.addAll(new RouteRows(host).lines());
        GatewayShown.of(state)
                .ifPresent(
                        gateway -> lines.add("Default Gateway:" + RouteRows.column(gateway.toString(), GATEWAY_WIDTH)));
        lines.add(LINE);
        lines.add("Persistent Routes:");
        lines.add("  None");
        return lines;
    }

    /** Windows NT prints none. */
    private static boolean hasInterfaceList(Host host) {
        return !NT.contains(host.stack().variant());
    }

    private static String adapter(Adapter adapter) {
        String number = InterfaceColumn.number(adapter);
        return adapter.isLoopback()
                ? number + " ........................... MS TCP Loopback interface"
                : number + " ..." + adapter.mac().toString(' ') + " ...... " + adapter.name() + SCHEDULER;
    }
}
