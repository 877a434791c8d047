package homing.ui.form.host;

import homing.edit.free.FreeAddresses;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Scenario;
import homing.systems.Profiles;
import homing.systems.SystemFamily;
import homing.ui.session.Document;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A host and what is known around it: for the proposals and the completions of its tables. */
public record Site(Document document, String name) {
    /** The host as the drawing has it. */
    public Host host() {
        return find().orElseThrow();
    }

    public Optional<Host> find() {
        return scenario().network().host(name);
    }

    Scenario scenario() {
        return document.scenario();
    }

    SystemFamily family() {
        return Profiles.family(host().stack());
    }

    List<String> adapters() {
        return host().adapters().stream().map(Adapter::name).toList();
    }

    List<String> lans() {
        return scenario().network().lans().stream().map(Lan::name).toList();
    }

    /** The setting that makes such a host send packets on; empty if it has none. */
    public String familyForwarding() {
        return family().forwarding();
    }

    /** What the host's own addresses are. */
    List<String> own() {
        return addresses(host()).map(each -> each.address().toString()).toList();
    }

    /** The addresses of others, those first that share a LAN with this host. */
    List<String> others() {
        return Stream.concat(
                        neighbours().map(each -> each.address().toString()),
                        scenario().network().hosts().stream()
                                .filter(each -> !each.name().equals(name))
                                .flatMap(Site::addresses)
                                .map(each -> each.address().toString()))
                .distinct()
                .toList();
    }

    /** Every network that somebody has an address in. */
    List<String> networks() {
        return new TreeSet<>(scenario().network().hosts().stream()
                        .flatMap(Site::addresses)
                        .map(AdapterAddress::subnet)
                        .toList())
                .stream().map(Prefix::toString).toList();
    }

    /** The networks that an adapter has addresses in. */
    List<Prefix> networks(String adapter) {
        return host().adapter(adapter).stream()
                .flatMap(card -> card.addresses().stream())
                .map(AdapterAddress::subnet)
                .distinct()
                .toList();
    }

    /** Whether a network of an adapter holds an address. */
    boolean holds(String adapter, IpAddress address) {
        return networks(adapter).stream().anyMatch(network -> network.contains(address));
    }

    /**
     * The adapter that another gateway is reached by: it follows the gateway, unless the one before was out of its reach, which
     * somebody must have meant.
     *
     * @param before the gateway before; null for none
     */
    String facing(String adapter, IpAddress before, IpAddress gateway) {
        boolean meant = before != null && !holds(adapter, before);
        return meant || gateway.isLinkLocal() || holds(adapter, gateway)
                ? adapter
                : cards().stream()
                        .map(Adapter::name)
                        .filter(card -> holds(card, gateway))
                        .findFirst()
                        .orElse(adapter);
    }

    List<String> tables() {
        return Stream.concat(
                        Stream.of(RouteTable.MAIN, RouteTable.LOCAL, RouteTable.DEFAULT),
                        host().tables().stream().map(RouteTable::name))
                .distinct()
                .toList();
    }

    private static Stream<AdapterAddress> addresses(Host host) {
        return host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .flatMap(adapter -> adapter.addresses().stream());
    }

    /** The addresses of others on the LANs of this host. */
    private Stream<AdapterAddress> neighbours() {
        return host().adapters().stream()
                .flatMap(adapter -> beside(adapter.name()).flatMap(this::addressesOf));
    }

    private Stream<AdapterAddress> addressesOf(AdapterRef other) {
        return scenario().network().host(other.host()).flatMap(host -> host.adapter(other.adapter())).stream()
                .flatMap(adapter -> adapter.addresses().stream());
    }

    /** The adapters of others on the LAN of one of this host's. */
    Stream<AdapterRef> beside(String adapter) {
        AdapterRef own = new AdapterRef(name, adapter);
        return scenario().network().lanOf(own).stream()
                .flatMap(lan -> lan.adapters().stream())
                .filter(other -> !other.host().equals(name));
    }

    /** Addresses of others on the LAN of an adapter, the first of each. */
    Stream<IpAddress> gateways(String adapter) {
        return beside(adapter).flatMap(this::addressesOf).map(AdapterAddress::address);
    }

    /** An address that is free on the LAN of an adapter. */
    AdapterAddress free(Adapter adapter) {
        FreeAddresses free = FreeAddresses.in(scenario());
        Lan.Kind kind = scenario()
                .network()
                .lanOf(new AdapterRef(name, adapter.name()))
                .map(Lan::kind)
                .orElse(Lan.Kind.CABLE);
        Prefix prefix = Stream.concat(
                        adapter.addresses().stream(), beside(adapter.name()).flatMap(this::addressesOf))
                .map(AdapterAddress::subnet)
                .filter(subnet -> !subnet.isSingle())
                .findFirst()
                .orElseGet(() -> free.prefix(kind));
        IpAddress address = free.host(prefix, false).orElse(prefix.address());
        return AdapterAddress.of(address, prefix.length());
    }

    /** The host's adapters but for the loopback. */
    List<Adapter> cards() {
        return host().adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .toList();
    }
}
