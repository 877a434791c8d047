package homing.dialect.windows.modern;

import homing.decision.TableRoute;
import homing.dialect.windows.modern.RouteTables.Listed;
import homing.dialect.windows.modern.RouteTables.Row;
import homing.dialect.windows.modern.RouteTables.Row6;
import homing.dialect.windows.modern.RouteTables.Stored;
import homing.model.Host;
import homing.net.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code route print} prints since Vista. A route without a gateway is On-link. */
public final class RoutePrintText {
    static final String COMMAND = "route print";
    private static final String LINE = "=".repeat(75);
    private static final String HEADING = "Network Destination        Netmask          Gateway       Interface  Metric";
    private static final String STORED = "  Network Address          Netmask  Gateway Address  Metric";
    private static final String HEADING6 = " If Metric Network Destination      Gateway";
    private static final int PREFIX_WIDTH = 24;
    private static final int GATEWAY6 = 36;

    private RoutePrintText() {}

    /** The tables of a host, which are to be complete: those of a host that runs. */
    public static RouteTables of(Host host) {
        return new RouteTablesOf(host).tables();
    }

    /** The metric that is shown for a route: its own and its adapter's together. */
    public static long metric(Host host, TableRoute line) {
        return RouteTablesOf.metric(host, line);
    }

    public static List<String> lines(RouteTables tables) {
        List<String> lines = new ArrayList<>(List.of(LINE, "Interface List"));
        tables.adapters().forEach(adapter -> lines.add(adapter(adapter)));
        lines.addAll(List.of(LINE, "", "IPv4 Route Table", LINE, "Active Routes:"));
        addRows(
                lines,
                HEADING,
                tables.active().stream().map(RoutePrintText::row).toList());
        lines.addAll(List.of(LINE, "Persistent Routes:"));
        addRows(
                lines,
                STORED,
                tables.persistent().stream().map(RoutePrintText::stored).toList());
        lines.addAll(List.of(LINE, "", "IPv6 Route Table", LINE, "Active Routes:"));
        addRows(lines, HEADING6, rows6(tables.active6()));
        lines.addAll(List.of(LINE, "Persistent Routes:"));
        addRows(lines, HEADING6, rows6(tables.persistent6()));
        return lines;
    }

    private static void addRows(List<String> lines, String heading, List<String> rows) {
        if (rows.isEmpty()) {
            lines.add("  None");
        } else {
            lines.add(heading);
            lines.addAll(rows);
        }
    }

    private static String adapter(Listed adapter) {
        String hardware = adapter.hardware()
                .map(mac -> "..." + mac.toString(' ') + " ......")
                .orElse(".".repeat(27));
        return String.format(Locale.ROOT, "%3d%s%s", adapter.index(), hardware, adapter.name());
    }

    private static String gateway(IpAddress gateway) {
        return gateway == null ? "On-link" : gateway.toString();
    }

    private static String row(Row row) {
        return String.format(
                Locale.ROOT,
                "%17s%17s%17s%17s%7d",
                row.destination().address(),
                row.destination().mask(),
                gateway(row.gateway()),
                row.adapter(),
                row.metric());
    }

    private static String stored(Stored row) {
        return String.format(
                Locale.ROOT,
                "%17s%17s%17s%s",
                row.destination().address(),
                row.destination().mask(),
                gateway(row.gateway()),
                row.metric() == null ? "  Default" : String.format(Locale.ROOT, "%8d", row.metric()));
    }

    /** A long prefix pushes the gateway onto the next line. */
    private static List<String> rows6(List<Row6> rows) {
        List<String> lines = new ArrayList<>();
        for (Row6 row : rows) {
            String prefix = row.destination().toString();
            String start = String.format(Locale.ROOT, "%3d %6d ", row.adapter(), row.metric());
            if (prefix.length() > PREFIX_WIDTH) {
                lines.add(start + prefix);
                lines.add(" ".repeat(GATEWAY6) + gateway(row.gateway()));
            } else {
                lines.add(start + String.format(Locale.ROOT, "%-24s ", prefix) + gateway(row.gateway()));
            }
        }
        return lines;
    }
}
