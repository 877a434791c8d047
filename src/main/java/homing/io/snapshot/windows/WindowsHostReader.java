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
import homing.net.IpAddress;
import homing.net.Mac;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a Windows machine from {@code ipconfig /all} and {@code route print}, and {@code arp -a} if it is there. Whether it is an
 * old or a newer one is told by its route table, which since Vista is one of IPv4 by name. Of a newer one {@link SwitchFiles} may
 * tell more.
 */
public final class WindowsHostReader implements HostReader {
    private static final String ROUTES = "route-print.txt";
    private static final String[] NEIGHBOURS = {"arp-a.txt", "arp.txt"};
    private static final String[] ADAPTERS = {"ipconfig-all.txt", "ipconfig.txt"};

    @Override
    public boolean knows(Collected files) {
        return files.first(ADAPTERS).isPresent() && files.has(ROUTES);
    }

    @Override
    public Host read(String name, Collected files) throws BadInput, IOException {
        Text adapters = Text.of(files, files.first(ADAPTERS).orElseThrow());
        Text routes = Text.of(files, ROUTES);
        Text neighbours = files.first(NEIGHBOURS).isPresent()
                ? Text.of(files, files.first(NEIGHBOURS).get())
                : new Text(NEIGHBOURS[0], List.of());
        return routes.lines().stream().anyMatch(line -> line.contains("IPv4") || line.contains("IPv6"))
                ? modern(name, files, adapters, routes, neighbours)
                : old(name, files, adapters, routes, neighbours);
    }

    /** A collected text. */
    private record Text(String file, List<String> lines) {
        static Text of(Collected files, String file) throws BadInput, IOException {
            return new Text(file, WindowsLines.of(files, file));
        }

        Place place(Collected files) {
            return Place.of(files.name(file));
        }
    }

    private static Host modern(String name, Collected files, Text adapters, Text routes, Text neighbours)
            throws BadInput, IOException {
        AdapterSettings settings =
                checked(files, AdapterSettingsReader.read(files.name(adapters.file()), adapters.lines()));
        boolean any = settings.cards().stream().anyMatch(card -> isCard(card.mac(), card.addresses()));
        need(any, files, adapters, "ipconfig /all");
        RouteTables tables = checked(files, RouteTablesReader.read(files.name(routes.file()), routes.lines()));
        ArpTable known = checked(files, ArpTableReader.read(files.name(neighbours.file()), neighbours.lines()));
        Host bare = new CollectedHost(settings, tables, known).host(name, StackId.parse("windows-modern"));
        Host host = new SwitchFiles(files).switches().on(bare);
        warn(files, routes, host, tables.active().stream().map(RouteTables.Row::adapter));
        return host;
    }

    /** What was read, once what could not be read is told. */
    static <T> T checked(Collected files, Checked<T> checked) {
        checked.warnings()
                .forEach(problem -> files.warn(
                        problem.place(),
                        problem.message().key(),
                        problem.message().args().toArray()));
        return checked.value();
    }

    private static Host old(String name, Collected files, Text adapters, Text routes, Text neighbours) throws BadInput {
        PrintedAdapters cards = IpconfigReader.read(adapters.lines());
        boolean any = cards.cards().stream().anyMatch(card -> isCard(card.mac(), card.addresses()));
        need(any, files, adapters, "ipconfig /all");
        PrintedRoutes rows = RoutePrintReader.read(routes.lines());
        need(!rows.rows().isEmpty(), files, routes, "route print");
        PrintedNeighbours known = ArpReader.read(neighbours.lines());
        warn(files, adapters, cards.unread());
        warn(files, routes, rows.unread());
        warn(files, neighbours, known.unread());
        PrintedAdapters named = new PrintedAdapters(name, cards.routing(), cards.cards(), List.of());
        Host host = new PrintedHost(named, rows, known).host(StackId.parse("windows-xp"));
        warn(files, routes, host, rows.rows().stream().map(PrintedRoutes.Row::adapter));
        return host;
    }

    private static boolean isCard(Mac mac, List<?> addresses) {
        return !mac.equals(Mac.ZERO) || !addresses.isEmpty();
    }

    private static void need(boolean understood, Collected files, Text text, String command) throws BadInput {
        if (!understood) {
            Message message = Message.of("io.snapshot.not-this-output", command);
            throw new BadInput(new Problem(text.place(files), message));
        }
    }

    private static void warn(Collected files, Text text, List<Unread> unread) {
        unread.forEach(line -> files.warn(
                new Place(files.name(text.file()), line.number(), 0),
                "io.snapshot.windows-line",
                line.line().strip()));
    }

    /** Routes by an adapter that {@code ipconfig} has not told of. */
    private static void warn(Collected files, Text routes, Host host, Stream<IpAddress> adapters) {
        adapters.distinct()
                .filter(address -> host.ownerOf(address).isEmpty())
                .forEach(address -> files.warn(routes.place(files), "io.snapshot.windows-adapter", address));
    }
}
