package homing.survey;

import homing.edit.Edit;
import homing.edit.free.FreeAddresses;
import homing.edit.free.FreeMacs;
import homing.edit.wiring.Forwarding;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.scenario.Scenario;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits that mend what a check has found. */
final class Fixes {
    private static final String MAIN = "main";

    private Fixes() {}

    /** Another address of the same subnet, if one is free. */
    static Optional<Mark.Fix> anotherAddress(Ground ground, Seat seat, AdapterAddress own) {
        return freeIn(ground, seat, own.subnet())
                .map(free -> onAdapter(
                        seat,
                        Message.of("survey.fix.address", seat.ref(), free),
                        adapter -> adapter.withAddresses(replaced(adapter.addresses(), own, free))));
    }

    private static List<AdapterAddress> replaced(List<AdapterAddress> all, AdapterAddress old, IpAddress free) {
        AdapterAddress other = new AdapterAddress(
                free,
                old.prefixLength(),
                old.scope(),
                old.peer(),
                old.broadcast(),
                old.label(),
                old.marks(),
                old.advertiser());
        return all.stream().map(each -> each.equals(old) ? other : each).toList();
    }

    /** The first free address of the subnet that the others on its LAN have. */
    static Optional<Mark.Fix> addressOfLan(Ground ground, Seat seat) {
        Optional<Prefix> subnet = ground.others(seat)
                .flatMap(Seat::addresses)
                .map(AdapterAddress::subnet)
                .findFirst();
        return subnet.flatMap(prefix -> freeIn(ground, seat, prefix)
                .map(free -> onAdapter(
                        seat,
                        Message.of("survey.fix.address", seat.ref(), free),
                        adapter -> adapter.withAddresses(
                                with(adapter.addresses(), AdapterAddress.of(free, prefix.length()))))));
    }

    private static Optional<IpAddress> freeIn(Ground ground, Seat seat, Prefix subnet) {
        return FreeAddresses.in(ground.scenario()).host(subnet, Forwarding.isOn(seat.host()));
    }

    /** A hardware address that nobody has. */
    static Mark.Fix anotherMac(Ground ground, Seat seat) {
        int place = ground.hosts().indexOf(seat.host());
        Mac free = FreeMacs.of(ground.scenario(), place, seat.adapter().index());
        return onAdapter(seat, Message.of("survey.fix.mac", seat.ref(), free), adapter -> adapter.withMac(free));
    }

    /** The same routes by a gateway that is on the LAN, if there is one. */
    static Optional<Mark.Fix> gatewayOnLink(Ground ground, Hop hop) {
        return gatewayBeside(ground, hop.by()).map(found -> {
            Message text = Message.of("survey.fix.gateway", hop.by().host().name(), found);
            return new Mark.Fix(
                    text,
                    Edit.of(text, scenario -> onHost(scenario, hop.by().host(), host -> rerouted(host, hop, found))));
        });
    }

    private static Host rerouted(Host host, Hop hop, IpAddress found) {
        List<RouteTable> tables = host.tables().stream()
                .map(table -> RouteTable.of(
                        table.name(),
                        table.routes().stream()
                                .map(route -> rerouted(route, hop, found))
                                .toList()))
                .toList();
        List<Adapter> adapters = host.adapters().stream()
                .map(adapter -> adapter.name().equals(hop.by().adapter().name())
                        ? adapter.withGateways(rerouted(adapter.gateways(), hop, found))
                        : adapter)
                .toList();
        return host.withTables(tables).withAdapters(adapters);
    }

    private static Route rerouted(Route route, Hop hop, IpAddress found) {
        return route.withNextHops(route.nextHops().stream()
                .map(next -> next.adapter().equals(hop.by().adapter().name())
                                && next.gatewayAddress()
                                        .filter(hop.gateway()::equals)
                                        .isPresent()
                        ? new NextHop(found, next.adapter(), next.weight(), next.flags())
                        : next)
                .toList());
    }

    private static List<Gateway> rerouted(List<Gateway> gateways, Hop hop, IpAddress found) {
        return gateways.stream()
                .map(each -> each.address().equals(hop.gateway()) ? new Gateway(found, each.metric()) : each)
                .toList();
    }

    /** A default route by the first gateway that stands on one of the host's LANs. */
    static Optional<Mark.Fix> defaultRoute(Ground ground, Host host) {
        return ground.of(host).stream()
                .flatMap(seat -> gatewayBeside(ground, seat).stream()
                        .map(gateway ->
                                defaultRoute(host, gateway, seat.adapter().name())))
                .findFirst();
    }

    private static Mark.Fix defaultRoute(Host host, IpAddress gateway, String adapter) {
        Prefix all = gateway.isIpv4() ? Prefix.ALL4 : Prefix.ALL6;
        Message text = Message.of("survey.fix.route", host.name(), gateway, adapter);
        return new Mark.Fix(
                text,
                Edit.of(
                        text,
                        scenario -> onHost(scenario, host, before -> {
                            RouteTable main = before.table(MAIN).orElse(RouteTable.empty(MAIN));
                            return before.withTable(main.with(Route.via(all, gateway, adapter, 0)));
                        })));
    }

    /** An address of a host on the LAN that sends packets on, in a subnet of the adapter's. */
    private static Optional<IpAddress> gatewayBeside(Ground ground, Seat seat) {
        return ground.others(seat)
                .filter(other -> !other.host().name().equals(seat.host().name()) && Forwarding.isOn(other.host()))
                .flatMap(other -> other.addresses().map(AdapterAddress::address))
                .filter(seat::reaches)
                .findFirst();
    }

    private static Mark.Fix onAdapter(Seat seat, Message text, UnaryOperator<Adapter> change) {
        String name = seat.adapter().name();
        return new Mark.Fix(
                text,
                Edit.of(
                        text,
                        scenario -> onHost(
                                scenario,
                                seat.host(),
                                host -> host.adapter(name)
                                        .map(adapter -> host.withAdapter(change.apply(adapter)))
                                        .orElse(host))));
    }

    private static Scenario onHost(Scenario scenario, Host host, UnaryOperator<Host> change) {
        return scenario.network()
                .host(host.name())
                .map(found -> scenario.withNetwork(scenario.network().withHost(change.apply(found))))
                .orElse(scenario);
    }

    private static <T> List<T> with(List<T> all, T more) {
        List<T> longer = new ArrayList<>(all);
        longer.add(more);
        return longer;
    }
}
