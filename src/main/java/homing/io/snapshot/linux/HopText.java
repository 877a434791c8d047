package homing.io.snapshot.linux;

import homing.io.text.Tokens;
import homing.net.IpAddress;
import java.util.Set;
import java.util.TreeSet;

/** The words of a line {@code nexthop via 10.0.0.1 dev eth0 weight 1}. */
final class HopText {
    private IpAddress via;
    private String adapter = "";
    private int weight = 1;
    private final Set<String> flags = new TreeSet<>();

    /** Adds the next hop to its route; false if a word is not understood or the adapter is missing. */
    boolean read(Tokens words, RouteParts route) {
        boolean good = true;
        while (words.hasNext() && good) {
            good = take(words.next(), words);
        }
        return good && route.hop(via, adapter, weight, flags);
    }

    private boolean take(String word, Tokens words) {
        switch (word) {
            case "via" -> {
                words.take("inet6");
                via = AdapterParts.addressOrNull(words.next());
                return via != null;
            }
            case "dev" -> adapter = words.next();
            case "weight" -> {
                weight = (int) Figure.of(words.next(), 256);
                return weight > 0;
            }
            case "realm", "realms" -> words.next();
            default -> {
                flags.add(word);
                return RouteWords.isFlag(word);
            }
        }
        return true;
    }
}
