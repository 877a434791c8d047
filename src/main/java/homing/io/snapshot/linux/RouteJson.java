package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.JsonList;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.net.Family;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code ip -j route}, of one table or of all. */
final class RouteJson {
    /** Names of the JSON form, and the words of the text form that mean the same. */
    private static final Map<String, String> WORDS = Map.of(
            "gateway",
            "via",
            "dev",
            "dev",
            "table",
            "table",
            "protocol",
            "proto",
            "scope",
            "scope",
            "prefsrc",
            "src",
            "metric",
            "metric",
            "tos",
            "tos");

    private RouteJson() {}

    static List<RouteTable> read(Collected files, String file) throws BadInput, IOException {
        RouteParts parts = new RouteParts();
        try (JsonList list = new JsonList(files.name(file), files.open(file))) {
            Map<String, Object> route = list.next();
            while (route != null) {
                if (!route.isEmpty() && !take(parts, route)) {
                    files.warn(list.place(), "io.snapshot.unknown-route", route.toString());
                }
                route = list.next();
            }
        }
        return parts.tables();
    }

    private static boolean take(RouteParts parts, Map<String, Object> route) {
        parts.begin();
        Optional<RouteType> type = RouteParts.typeOf(String.valueOf(route.getOrDefault("type", "unicast")));
        if (type.isEmpty() || !parts.destination(String.valueOf(route.get("dst")), Family.IPV4)) {
            return false;
        }
        parts.type(type.get());
        boolean good = true;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            Object value = route.get(word.getKey());
            good &= value == null || parts.set(word.getValue(), value.toString());
        }
        good &= !(route.get("via") instanceof Map<?, ?> via) || parts.set("via", String.valueOf(via.get("host")));
        flags(route.get("flags")).forEach(parts::flag);
        if (route.get("nexthops") instanceof List<?> hops) {
            hops.forEach(each -> hop(parts, each));
        }
        if (good) {
            parts.end();
        }
        return good;
    }

    private static Set<String> flags(Object value) {
        Set<String> flags = new TreeSet<>();
        if (value instanceof List<?> list) {
            list.forEach(each -> flags.add(String.valueOf(each)));
        }
        return flags;
    }

    private static void hop(RouteParts parts, Object each) {
        if (each instanceof Map<?, ?> hop) {
            int weight = hop.get("weight") instanceof Long number ? number.intValue() : 1;
            String dev = String.valueOf(hop.get("dev"));
            parts.hop(AdapterParts.addressOrNull(hop.get("gateway")), dev, weight, flags(hop.get("flags")));
        }
    }
}
