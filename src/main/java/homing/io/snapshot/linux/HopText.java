package homing.io.snapshot.linux;

import homing.io.text.Tokens;
import homing.model.NextHop;
import homing.net.IpAddress;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of a line {@code nexthop via 10.0.0.1 dev eth0 weight 1}. */
final class HopText {
    private IpAddress via;
    private String adapter = "";
    private int weight = 1;
    private final Set<String> flags = new TreeSet<>();

    /** The next hop; empty if a word is not understood or the adapter is missing. */
    Optional<NextHop> read(Tokens words) {
        boolean good = true;
        while (words.hasNext() && good) {
            good = take(words.next(), words);
        }
        return good && !adapter.isEmpty() ? Optional.of(new NextHop(via, adapter, weight, flags)) : Optional.empty();
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
