package homing.io.snapshot.windows;

import homing.dialect.windows.ArpReader;
import homing.dialect.windows.IpconfigReader;
import homing.dialect.windows.PrintedAdapters;
import homing.dialect.windows.PrintedHost;
import homing.dialect.windows.PrintedNeighbours;
import homing.dialect.windows.PrintedRoutes;
import homing.dialect.windows.RoutePrintReader;
import homing.dialect.windows.Unread;
import homing.dialect.windows.modern.AdapterSettings;
import homing.dialect.windows.modern.AdapterSettingsReader;
import homing.dialect.windows.modern.ArpTable;
import homing.dialect.windows.modern.ArpTableReader;
import homing.dialect.windows.modern.CollectedHost;
import homing.dialect.windows.modern.RouteTables;
import homing.dialect.windows.modern.RouteTablesReader;
import homing.io.snapshot.host.Collected;
import homing.io.snapshot.host.HostReader;
import homing.model.Host;
import homing.model.StackId;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.problem.Place;
import java.io.IOException;
import java.util.List;

/**
 * Reads a Windows machine from {@code ipconfig /all} and {@code route print}, and {@code arp -a} if it is there. Whether it is an
 * old or a newer one is told by its route table, which since Vista is one of IPv4 by name.
 */
public final class WindowsHostReader implements HostReader {
    private static final String ROUTES = "route-print.txt";
    private static final String NEIGHBOURS = "arp-a.txt";
    private static final String ADAPTERS = "ipconfig-all.txt";

    @Override
    public boolean knows(Collected files) {
        return files.has(ADAPTERS) && files.has(ROUTES);
    }

    @Override
    public Host read(String name, Collected files) throws BadInput, IOException {
        List<String> routes = WindowsLines.of(files, ROUTES);
        List<String> adapters = WindowsLines.of(files, ADAPTERS);
        List<String> neighbours = files.has(NEIGHBOURS) ? WindowsLines.of(files, NEIGHBOURS) : List.of();
        return routes.stream().anyMatch(line -> line.contains("IPv4") || line.contains("IPv6"))
                ? modern(name, files, adapters, routes, neighbours)
                : old(name, files, adapters, routes, neighbours);
    }

    private static Host modern(
            String name, Collected files, List<String> adapters, List<String> routes, List<String> neighbours) {
        AdapterSettings settings = checked(files, AdapterSettingsReader.read(files.name(ADAPTERS), adapters));
        RouteTables tables = checked(files, RouteTablesReader.read(files.name(ROUTES), routes));
        ArpTable known = checked(files, ArpTableReader.read(files.name(NEIGHBOURS), neighbours));
        return new CollectedHost(settings, tables, known).host(name, StackId.parse("windows-modern"));
    }

    private static <T> T checked(Collected files, Checked<T> checked) {
        checked.warnings()
                .forEach(problem -> files.warn(
                        problem.place(),
                        problem.message().key(),
                        problem.message().args().toArray()));
        return checked.value();
    }

    private static Host old(
            String name, Collected files, List<String> adapters, List<String> routes, List<String> neighbours) {
        PrintedAdapters cards = IpconfigReader.read(adapters);
        PrintedRoutes rows = RoutePrintReader.read(routes);
        PrintedNeighbours known = ArpReader.read(neighbours);
        warn(files, ADAPTERS, cards.unread());
        warn(files, ROUTES, rows.unread());
        warn(files, NEIGHBOURS, known.unread());
        PrintedAdapters named = new PrintedAdapters(name, cards.routing(), cards.cards(), List.of());
        return new PrintedHost(named, rows, known).host(StackId.parse("windows-xp"));
    }

    private static void warn(Collected files, String file, List<Unread> unread) {
        unread.forEach(line -> files.warn(
                new Place(files.name(file), line.number(), 0),
                "io.snapshot.windows-line",
                line.line().strip()));
    }
}
