package homing.edit.naming;

import homing.model.Adapter;
import homing.model.AddressLabel;
import homing.model.AntiSpoofing;
import homing.model.Firewall;
import homing.model.Host;
import homing.model.Neighbour;
import homing.model.RouteTable;
import homing.model.Settings;
import java.util.List;
import java.util.Optional;

/** A host with the names that it and its adapters have from here on. */
final class HostNames {
    private final Host host;
    private final AdapterNames names;

    private HostNames(Host host, Renaming renaming) {
        this.host = host;
        this.names = new AdapterNames(host.name(), renaming);
    }

    /** The host; empty if it goes. */
    static Optional<Host> renamed(Host host, Renaming renaming) {
        return renaming.host(host.name()).map(name -> new HostNames(host, renaming).called(name));
    }

    private Host called(String name) {
        return new Host(
                name,
                host.stack(),
                AdapterNames.all(host.adapters(), this::adapter),
                AdapterNames.all(host.tables(), table -> table(table)),
                AdapterNames.all(host.rules(), names::of),
                AdapterNames.all(host.neighbours(), this::neighbour),
                AdapterNames.all(host.nat(), names::of),
                Settings.of(names.of(host.settings().values())),
                host.automaticRoutes(),
                firewall(host.firewall()),
                AdapterNames.all(host.labels(), this::label));
    }

    private Optional<Adapter> adapter(Adapter adapter) {
        return names.of(adapter.name()).map(adapter::withName);
    }

    /** A table that loses all of its routes goes, as a file does not name it. */
    private Optional<RouteTable> table(RouteTable table) {
        var routes = AdapterNames.all(table.routes(), names::of);
        return routes.isEmpty() ? Optional.empty() : Optional.of(RouteTable.of(table.name(), routes));
    }

    private Optional<Neighbour> neighbour(Neighbour old) {
        return names.of(old.adapter()).map(name -> new Neighbour(old.address(), name, old.mac(), old.state()));
    }

    private Optional<AddressLabel> label(AddressLabel old) {
        return names.of(old.adapter()).map(name -> new AddressLabel(old.prefix(), name, old.number()));
    }

    private Firewall firewall(Firewall old) {
        List<AntiSpoofing> sources = AdapterNames.all(old.sources(), this::check);
        return new Firewall(sources, AdapterNames.all(old.rules(), names::of), old.otherwise());
    }

    private Optional<AntiSpoofing> check(AntiSpoofing old) {
        return names.of(old.adapter()).map(name -> new AntiSpoofing(name, old.kind(), old.networks()));
    }
}
