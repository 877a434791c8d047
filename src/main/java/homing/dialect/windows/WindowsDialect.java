package homing.dialect.windows;

import homing.dialect.Dialect;
import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.windows.modern.IpconfigText;
import homing.dialect.windows.modern.RoutePrintText;
import homing.dialect.windows.netsh.Neighbours;
import homing.model.Host;
import homing.net.Family;
import homing.net.Mac;
import homing.state.HostState;
import homing.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Tables as Windows shows them. It has no policy rules and no nat table. */
public final class WindowsDialect implements Dialect {
    /** As old Windows prints them, up to Server 2003. */
    public static final WindowsDialect XP = new WindowsDialect(new Printers(
            "route print",
            RoutePrint::lines,
            host -> List.of(RouteListing.of(host)),
            "arp -a",
            Arp::lines,
            host -> List.of(ArpListing.of(host)),
            Ipconfig::lines));

    /** As Windows since Vista prints them. */
    public static final WindowsDialect MODERN = new WindowsDialect(new Printers(
            "route print",
            state -> RoutePrintText.lines(RoutePrintText.of(state.host())),
            ModernRouteListing::of,
            Neighbours.COMMAND,
            state -> Neighbours.of(state, Family.IPV4).lines(),
            NeighbourListing::of,
            host -> IpconfigText.lines(IpconfigText.of(host))));

    private static final Listing NOTHING = new Listing(title("none"), "", List.of(), Lines.of(List.of()));

    private final Printers printers;

    /** What versions print differently: routes, neighbours, and adapters. */
    private record Printers(
            String routesBy,
            Function<HostState, List<String>> routes,
            Function<Host, List<Listing>> routeTables,
            String neighboursBy,
            Function<HostState, List<String>> neighbours,
            Function<HostState, List<Listing>> neighbourTables,
            Function<Host, List<String>> adapters) {}

    private WindowsDialect(Printers printers) {
        this.printers = printers;
    }

    @Override
    public boolean has(Topic topic) {
        return topic != Topic.RULES && topic != Topic.NAT;
    }

    @Override
    public Message title(Topic topic) {
        return title(topic.name().toLowerCase(Locale.ROOT));
    }

    static Message title(String topic) {
        return Message.of("dialect.windows.topic." + topic);
    }

    @Override
    public String hardware(Mac mac) {
        return mac.toString('-');
    }

    @Override
    public Listing adapters(HostState host) {
        return AdapterListing.of(host.host());
    }

    @Override
    public List<Listing> routes(HostState host) {
        return printers.routeTables().apply(host.host());
    }

    @Override
    public List<Listing> rules(HostState host) {
        return List.of();
    }

    @Override
    public List<Listing> neighbours(HostState host) {
        return printers.neighbourTables().apply(host);
    }

    @Override
    public Listing sockets(HostState host) {
        return SocketListing.of(host);
    }

    @Override
    public Listing nat(HostState host) {
        return NOTHING;
    }

    @Override
    public String command(Topic topic) {
        return switch (topic) {
            case ADAPTERS -> "ipconfig /all";
            case ROUTES -> printers.routesBy();
            case NEIGHBOURS -> printers.neighboursBy();
            case RULES, NAT -> "";
        };
    }

    @Override
    public List<String> print(Topic topic, HostState host) {
        return switch (topic) {
            case ADAPTERS -> printers.adapters().apply(host.host());
            case ROUTES -> printers.routes().apply(host);
            case NEIGHBOURS -> printers.neighbours().apply(host);
            case RULES, NAT -> List.of();
        };
    }
}
