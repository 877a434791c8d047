package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Tokens;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.net.Family;
import homing.net.IpAddress;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code ip route}, of one table or of all. */
final class RouteText {
    private static final Set<String> FLAGS =
            Set.of("onlink", "linkdown", "dead", "pervasive", "offload", "trap", "rt_offload");
    /** Keys that say nothing about which way a packet takes; each has a value. */
    private static final Set<String> IDLE = Set.of(
            "mtu",
            "advmss",
            "expires",
            "pref",
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
            "features",
            "nhid",
            "age");

    private final RouteParts parts = new RouteParts();
    private boolean open;

    private RouteText() {}

    static List<RouteTable> read(Collected files, String file) throws BadInput, IOException {
        RouteText reader = new RouteText();
        Understood.eachLine(files, file, (line, at) -> reader.take(line));
        reader.close();
        return reader.parts.tables();
    }

    private void close() {
        if (open) {
            parts.end();
            open = false;
        }
    }

    private boolean take(String line) {
        Tokens words = Tokens.of(line);
        if (words.take("nexthop")) {
            return open && nextHop(words);
        }
        close();
        parts.begin();
        Optional<RouteType> type = RouteParts.typeOf(words.peek());
        if (type.isPresent()) {
            parts.type(type.get());
            words.next();
        }
        open = parts.destination(words.next(), Family.IPV4) && rest(words);
        return open;
    }

    private boolean rest(Tokens words) {
        while (words.hasNext()) {
            String word = words.next();
            if (FLAGS.contains(word)) {
                parts.flag(word);
            } else if (IDLE.contains(word)) {
                words.take("lock");
                words.next();
            } else if (!set(word, words)) {
                return false;
            }
        }
        return true;
    }

    private boolean set(String word, Tokens words) {
        if (word.equals("via") && (words.take("inet6") || words.take("inet"))) {
            return parts.set(word, words.next());
        }
        return parts.set(word, words.next());
    }

    private boolean nextHop(Tokens words) {
        IpAddress via = null;
        String dev = "";
        int weight = 1;
        Set<String> flags = new TreeSet<>();
        while (words.hasNext()) {
            switch (words.peek()) {
                case "via" -> {
                    words.next();
                    via = AdapterParts.addressOrNull(words.next());
                }
                case "dev" -> {
                    words.next();
                    dev = words.next();
                }
                case "weight" -> {
                    words.next();
                    weight = (int) RouteParts.number(words.next());
                }
                default -> flags.add(words.next());
            }
        }
        parts.hop(via, dev, weight, flags);
        return !dev.isEmpty();
    }
}
