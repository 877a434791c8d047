package homing.io.snapshot.linux;

import java.util.Set;

/** The words of a route line that stand alone, and those that play no part in which way a packet takes. */
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

    private RouteWords() {}

    static boolean isFlag(String word) {
        return FLAGS.contains(word);
    }

    /** A key whose value may be passed over. */
    static boolean isIdle(String word) {
        return WITH_A_VALUE.contains(word);
    }
}
