package homing.ui.form.host;

import homing.edit.RouteRow;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.text.Message;
import homing.ui.session.Document;
import java.util.Optional;

/** What a row of a host's tables begins with, for those who add one elsewhere than in its form. */
public final class Begun {
    private Begun() {}

    /** An address that is free on the LAN of an adapter. */
    public static AdapterAddress address(Document document, String host, Adapter adapter) {
        return new Site(document, host).free(adapter);
    }

    /** A default route by whoever stands on a LAN of the host; empty for a host without adapters. */
    public static Optional<RouteRow> route(Document document, String host) {
        return HostGrids.of(new Site(document, host)).stream()
                .filter(grid -> grid.name().equals("routes"))
                .flatMap(grid -> grid.proposal().stream())
                .map(RouteRow.class::cast)
                .findFirst();
    }

    /** What is told where there is no adapter to have an address. */
    public static Message noAdapter() {
        return Message.of("ui.form.addresses.none");
    }

    /** What is told where there is no adapter to leave by. */
    public static Message noWay() {
        return Message.of("ui.form.routes.none");
    }
}
