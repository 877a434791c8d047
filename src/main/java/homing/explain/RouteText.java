package homing.explain;

import homing.decision.TableRoute;
import homing.model.Route;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A route in words, and as a row of a card. */
record RouteText(Scene scene) {
    /** The table that needs no mention: the only one of most hosts. */
    static List<Message> columns(boolean withTable) {
        return Stream.of("destination", "gateway", "adapter", "metric", "table")
                .filter(column -> withTable || !column.equals("table"))
                .map(column -> Message.of("explain.route.column." + column))
                .toList();
    }

    /** The default route via 10.1.0.1 on A. */
    Message phrase(TableRoute choice) {
        Route route = choice.route();
        Optional<IpAddress> gateway = scene.gatewayOf(choice.hop());
        String adapter = choice.hop().adapter();
        if (route.destination().isAll()) {
            return gateway.map(via -> Message.of("explain.route.text.default-via", via, adapter))
                    .orElse(Message.of("explain.route.text.default", adapter));
        }
        return gateway.map(via -> Message.of("explain.route.text.via", route.destination(), via, adapter))
                .orElse(Message.of("explain.route.text.on-link", route.destination(), adapter));
    }

    List<String> cells(TableRoute choice, boolean withTable) {
        Route route = choice.route();
        List<String> cells = List.of(
                destination(route),
                choice.hop().gatewayAddress().map(Object::toString).orElse("–"),
                choice.hop().adapter().isEmpty() ? "–" : choice.hop().adapter(),
                String.valueOf(route.metric()),
                choice.table());
        return withTable ? cells : cells.subList(0, cells.size() - 1);
    }

    private static String destination(Route route) {
        Prefix prefix = route.destination();
        String type =
                route.type() == RouteType.UNICAST ? "" : route.type().name().toLowerCase(Locale.ROOT) + " ";
        return type + prefix;
    }
}
