package homing.ui.form.host;

import homing.edit.RouteRow;
import homing.model.NextHop;
import homing.net.IpAddress;
import homing.text.Message;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The columns of a route's next hop. Routes with several are changed as a line. */
final class HopColumns {
    private final Site site;

    HopColumns(Site site) {
        this.site = site;
    }

    List<Column<RouteRow>> columns() {
        return List.of(
                column("gateway", hop -> Fields.ADDRESS.maybe().print(hop.gatewayAddress()), this::gateway)
                        .knowing(site::others),
                column("adapter", NextHop::adapter, this::adapter).knowing(site::adapters));
    }

    private static Column<RouteRow> column(
            String name, Function<NextHop, String> text, BiFunction<NextHop, String, Reading<NextHop>> typed) {
        return new Column<>(
                name,
                row -> String.join(
                        " | ", row.route().nextHops().stream().map(text).toList()),
                (row, cell) -> row.route().nextHops().size() > 1
                        ? Reading.bad("ui.form.multipath")
                        : typed.apply(row.route().nextHop(), cell).map(hop -> Rerouted.by(row, hop)),
                List::of);
    }

    private Reading<NextHop> gateway(NextHop hop, String text) {
        String plain = text.strip().equalsIgnoreCase("on-link") ? "" : text.strip();
        return Fields.ADDRESS
                .maybe()
                .read(plain)
                .then(gateway -> gateway.map(address -> towards(hop, address))
                        .orElseGet(() -> Reading.of(new NextHop(null, hop.adapter(), hop.weight(), hop.flags()))));
    }

    private Reading<NextHop> towards(NextHop hop, IpAddress gateway) {
        boolean chosen = hop.adapter().isEmpty() || hop.flags().contains("onlink");
        String adapter = chosen ? hop.adapter() : site.facing(hop.adapter(), hop.gateway(), gateway);
        NextHop changed = new NextHop(gateway, adapter, hop.weight(), hop.flags());
        if (!adapter.equals(hop.adapter())) {
            return new Reading.Good<>(changed, Message.of("ui.form.note.follows", gateway, adapter));
        }
        return new Reading.Good<>(
                changed, isOffLink(hop, gateway) ? Message.of("ui.form.note.off-link", gateway, hop.adapter()) : null);
    }

    private boolean isOffLink(NextHop hop, IpAddress gateway) {
        return gateway.isIpv4()
                && !hop.adapter().isEmpty()
                && !hop.flags().contains("onlink")
                && !site.holds(hop.adapter(), gateway);
    }

    private Reading<NextHop> adapter(NextHop hop, String text) {
        return AdapterField.maybe(site)
                .read(text)
                .map(name -> new NextHop(hop.gateway(), name, hop.weight(), hop.flags()));
    }
}
