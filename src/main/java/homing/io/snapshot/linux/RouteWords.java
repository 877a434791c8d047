package homing.io.snapshot.linux;

import homing.model.Route.Preference;
import homing.model.RouteTable;
import homing.model.RouteType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a route line: kinds, tables, those that stand alone, and those that play no part in which way a packet takes. */
final class RouteWords {
    private static final Set<String> FLAGS = Set.of(
            "onlink",
            "linkdown",
            "dead",
            "pervasive",
            "offload",
            "trap",
            "notify",
            "unresolved",
            "rt_offload",
            "rt_trap",
            "rt_offload_failed",
            "fastopen_no_cookie");

    private static final Set<String> WITH_A_VALUE = Set.of(
            "mtu",
            "advmss",
            "expires",
            "realm",
            "realms",
            "error",
            "window",
            "rtt",
            "rttvar",
            "ssthresh",
            "cwnd",
            "initcwnd",
            "initrwnd",
            "hoplimit",
            "quickack",
            "congctl",
            "rto_min",
            "reordering",
            "features",
            "nhid",
            "users",
            "age",
            "iif",
            "ttl-propagate");

    private static final Map<String, Preference> PREFERENCES =
            Map.of("high", Preference.HIGH, "medium", Preference.MEDIUM, "low", Preference.LOW);
    private static final Map<String, RouteType> TYPES = byName(RouteType.values());
    /** Names of /etc/iproute2/rt_tables, behind the numbers that print with -N. */
    private static final Map<String, String> TABLES =
            Map.of("255", RouteTable.LOCAL, "254", RouteTable.MAIN, "253", RouteTable.DEFAULT);

    private RouteWords() {}

    private static Map<String, RouteType> byName(RouteType... types) {
        Map<String, RouteType> names = new HashMap<>();
        for (RouteType type : types) {
            names.put(AdapterParts.word(type), type);
        }
        return names;
    }

    static Optional<RouteType> typeOf(String word) {
        return Optional.ofNullable(TYPES.get(word));
    }

    /** The preference that iproute2 prints by this word; it prints a number for one that has no name. */
    static Optional<Preference> preferenceOf(String word) {
        return Optional.ofNullable(PREFERENCES.get(word));
    }

    static String tableName(String word) {
        return TABLES.getOrDefault(word, word);
    }

    static boolean isFlag(String word) {
        return FLAGS.contains(word);
    }

    /** A key whose value may be passed over. */
    static boolean isIdle(String word) {
        return WITH_A_VALUE.contains(word);
    }
}
