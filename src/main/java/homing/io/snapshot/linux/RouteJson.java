package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.model.RouteType;
import homing.net.Family;
import homing.net.IpAddress;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code ip -j route}, of one table or of all. */
final class RouteJson {
    private final RouteParts parts;

    private RouteJson(RouteParts parts) {
        this.parts = parts;
    }

    static void read(Collected files, String file, Ways ways, Family family) throws BadInput, IOException {
        Understood.eachObject(
                files, file, (route, at) -> new RouteJson(new RouteParts(ways, family, at.line())).take(route));
    }

    private boolean take(Map<String, Object> route) {
        for (Map.Entry<String, Object> each : route.entrySet()) {
            if (each.getValue() != null && !take(each.getKey(), each.getValue())) {
                return false;
            }
        }
        return route.get("dst") != null && parts.end();
    }

    /** A key of the JSON form; those that it does not share with the text form are none of a route's way. */
    private boolean take(String key, Object value) {
        return switch (key) {
            case "type" -> type(RouteWords.typeOf(value.toString()));
            case "dst" -> parts.destination(value.toString());
            case "gateway" -> parts.set("via", value.toString());
            case "via" -> value instanceof Map<?, ?> via && parts.foreignGateway(String.valueOf(via.get("host")));
            case "prefsrc" -> parts.set("src", value.toString());
            case "protocol" -> parts.set("proto", value.toString());
            case "dev", "table", "scope", "metric", "tos", "pref", "from" -> parts.set(key, value.toString());
            case "encap" -> false;
            case "flags" -> flags(value).stream().allMatch(parts::flag);
            case "nexthops" -> value instanceof List<?> hops && hops.stream().allMatch(this::hop);
            default -> true;
        };
    }

    private boolean type(Optional<RouteType> type) {
        type.ifPresent(parts::type);
        return type.isPresent();
    }

    private static Set<String> flags(Object value) {
        Set<String> flags = new TreeSet<>();
        if (value instanceof List<?> list) {
            for (Object each : list) {
                flags.add(String.valueOf(each));
            }
        }
        return flags;
    }

    private boolean hop(Object each) {
        if (!(each instanceof Map<?, ?> hop) || !(hop.get("dev") instanceof String dev)) {
            return false;
        }
        Object gateway = hop.get("via") instanceof Map<?, ?> via ? via.get("host") : hop.get("gateway");
        IpAddress address = AdapterParts.addressOrNull(gateway);
        Object weight = hop.get("weight");
        long share = weight == null ? 1 : Figure.of(weight.toString(), 256);
        boolean good = share > 0 && (gateway == null || address != null);
        return good && parts.hop(address, dev, (int) share, flags(hop.get("flags")));
    }
}
