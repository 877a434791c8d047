package homing.dialect.windows;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Neighbour;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A Windows XP host, put together from the three tables that it prints. */
public record PrintedHost(PrintedAdapters adapters, PrintedRoutes routes, PrintedNeighbours neighbours) {
    private static final String LOOPBACK = "Loopback";
    private static final IpAddress LOCALHOST = IpAddress.parse("127.0.0.1");

    /** The host with the table that is in force, to which nothing is to be added. */
    public Host host(StackId system) {
        List<Adapter> all = new ArrayList<>(List.of(loopback()));
        adapters.cards().forEach(card -> all.add(adapter(card, all.size() + 1)));
        Settings settings = adapters.routing() ? Settings.NONE.with("IPEnableRouter", 1) : Settings.NONE;
        return new Host(
                adapters.hostName(),
                system,
                all,
                List.of(RouteTable.of(RouteTable.MAIN, routes(all))),
                List.of(),
                neighbours(all),
                List.of(),
                settings,
                false);
    }

    private static Adapter loopback() {
        AdapterAddress address = new AdapterAddress(LOCALHOST, 8, Scope.HOST, null, null, "", Set.of());
        Set<Adapter.Switch> switches = EnumSet.of(Adapter.Switch.UP, Adapter.Switch.LOOPBACK);
        return new Adapter(LOOPBACK, 1, Mac.ZERO, switches, WindowsAdapter.DEFAULT, List.of(address), List.of());
    }

    private Adapter adapter(PrintedAdapters.Card card, int place) {
        int index = routes.cards().stream()
                .filter(listed -> card.mac().equals(listed.mac()))
                .map(PrintedRoutes.Card::index)
                .findFirst()
                .orElse(place);
        EnumSet<Adapter.Switch> switches = EnumSet.copyOf(Adapter.ETHERNET);
        if (!card.isConnected()) {
            switches.remove(Adapter.Switch.CARRIER);
        }
        List<Gateway> gateways = card.gateways().stream()
                .map(address -> new Gateway(address, null))
                .toList();
        int binding = settlesTie(card) ? 1 : 0;
        return new Adapter(
                card.name(),
                index,
                card.mac(),
                switches,
                new WindowsAdapter(binding, 0, 0, false),
                configured(card),
                gateways);
    }

    /** Of default routes that are as good the gateway in use tells which adapter is bound first (rule XP-R5). */
    private boolean settlesTie(PrintedAdapters.Card card) {
        List<PrintedRoutes.Row> defaults = routes.rows().stream()
                .filter(row -> row.destination().equals(Prefix.ALL4))
                .toList();
        long lowest =
                defaults.stream().mapToLong(PrintedRoutes.Row::metric).min().orElse(0);
        List<PrintedRoutes.Row> best =
                defaults.stream().filter(row -> row.metric() == lowest).toList();
        return best.stream().map(PrintedRoutes.Row::adapter).distinct().count() > 1
                && best.stream()
                        .filter(row -> row.gateway().equals(routes.gateway()))
                        .anyMatch(row -> card.addresses().stream()
                                .anyMatch(own -> own.address().equals(row.adapter())));
    }

    /** The last configured is printed first; the address that stands for the adapter in the route table is the first of all. */
    private List<AdapterAddress> configured(PrintedAdapters.Card card) {
        List<AdapterAddress> ordered = new ArrayList<>();
        for (AdapterAddress address : card.addresses()) {
            ordered.add(0, address);
        }
        Optional<AdapterAddress> primary =
                ordered.stream().filter(this::standsForAdapter).findFirst();
        primary.ifPresent(first -> {
            ordered.remove(first);
            ordered.add(0, first);
        });
        return ordered;
    }

    private boolean standsForAdapter(AdapterAddress address) {
        return routes.rows().stream().anyMatch(row -> row.adapter().equals(address.address()));
    }

    private List<Route> routes(List<Adapter> all) {
        return routes.rows().stream()
                .flatMap(row -> owner(all, row.adapter())
                        .map(name -> Route.via(row.destination(), row.gateway(), name, row.metric()))
                        .stream())
                .toList();
    }

    private List<Neighbour> neighbours(List<Adapter> all) {
        return neighbours.rows().stream()
                .flatMap(
                        row -> owner(all, row.adapter())
                                .map(name -> new Neighbour(row.address(), name, row.mac(), row.state()))
                                .stream())
                .toList();
    }

    private static Optional<String> owner(List<Adapter> all, IpAddress address) {
        return all.stream()
                .filter(adapter -> adapter.owns(address))
                .map(Adapter::name)
                .findFirst();
    }
}
