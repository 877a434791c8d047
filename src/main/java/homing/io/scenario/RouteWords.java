package homing.io.scenario;

import homing.model.Route.Preference;
import homing.model.RouteType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of route lines, as ip-route(8) has them. */
final class RouteWords {
    /** What is said of a next hop. */
    static final List<String> FLAGS =
            List.of("onlink", "dead", "linkdown", "pervasive", "offload", "trap", "rt_offload", "unresolved");
    /** Everything that may follow the destination. */
    static final List<String> PARTS = parts();
    /** Everything that may follow {@code nexthop}. */
    static final List<String> HOP_PARTS = hopParts();

    static final Map<String, RouteType> TYPES = types();

    /** How much a router wants to be used. */
    static final Map<String, Preference> PREFERENCES = preferences();

    private RouteWords() {}

    private static List<String> parts() {
        List<String> parts = new ArrayList<>(
                List.of("via", "dev", "metric", "src", "table", "scope", "proto", "tos", "from", "pref", "nexthop"));
        parts.addAll(FLAGS);
        return List.copyOf(parts);
    }

    private static List<String> hopParts() {
        List<String> parts = new ArrayList<>(List.of("via", "dev", "weight"));
        parts.addAll(FLAGS);
        return List.copyOf(parts);
    }

    private static Map<String, RouteType> types() {
        Map<String, RouteType> types = new LinkedHashMap<>();
        for (RouteType type : RouteType.values()) {
            types.put(word(type), type);
        }
        return types;
    }

    private static Map<String, Preference> preferences() {
        Map<String, Preference> all = new LinkedHashMap<>();
        for (Preference each : Preference.values()) {
            all.put(word(each), each);
        }
        return all;
    }

    static String word(Enum<?> type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
