package homing.survey;

import homing.edit.Edit;
import homing.edit.wiring.Forwarding;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.scenario.Scenario;
import homing.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Edits that mend what a check has found: of one host, one adapter, or each route of a host. */
final class Fixes {
    private Fixes() {}

    static Mark.Fix onHost(Host host, Message text, UnaryOperator<Host> change) {
        return new Mark.Fix(text, Edit.of(text, scenario -> changed(scenario, host.name(), change)));
    }

    static Mark.Fix onAdapter(Seat seat, Message text, UnaryOperator<Adapter> change) {
        String name = seat.adapter().name();
        return onHost(
                seat.host(),
                text,
                host -> host.adapter(name)
                        .map(adapter -> host.withAdapter(change.apply(adapter)))
                        .orElse(host));
    }

    private static Scenario changed(Scenario scenario, String host, UnaryOperator<Host> change) {
        return scenario.network()
                .host(host)
                .map(found -> scenario.withNetwork(scenario.network().withHost(change.apply(found))))
                .orElse(scenario);
    }

    /** The host with what is made of each of its routes. */
    static Host withEachRoute(Host host, UnaryOperator<Route> change) {
        return host.withTables(host.tables().stream()
                .map(table -> RouteTable.of(
                        table.name(), table.routes().stream().map(change).toList()))
                .toList());
    }

    /** The host with what is made of each next hop of its routes. */
    static Host withEachHop(Host host, UnaryOperator<NextHop> change) {
        return withEachRoute(
                host,
                route ->
                        route.withNextHops(route.nextHops().stream().map(change).toList()));
    }

    /** A hardware address that nobody has. */
    static Mark.Fix anotherMac(Ground ground, Seat seat) {
        Mac free = ground.unused().mac(seat);
        return onAdapter(seat, Message.of("survey.fix.mac", seat.ref(), free), adapter -> adapter.withMac(free));
    }

    /** Lets a host send on what comes in by an adapter; some systems never do, and have no switch for it. */
    static Optional<Mark.Fix> forwarding(Seat by, Family family) {
        Host host = by.host();
        String adapter = by.adapter().name();
        return Forwarding.on(host, adapter, family).equals(host)
                ? Optional.empty()
                : Optional.of(onHost(
                        host,
                        Message.of("edit.forward.on", host.name()),
                        before -> Forwarding.on(before, adapter, family)));
    }

    /** Where it is said by which gateway and adapter something goes. */
    static boolean isBy(NextHop hop, IpAddress gateway, String adapter) {
        return hop.adapter().equals(adapter)
                && hop.gatewayAddress().filter(gateway::equals).isPresent();
    }

    static <T> List<T> with(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }
}
