package homing.io.scenario;

import homing.model.NextHop;
import homing.net.IpAddress;
import java.util.Set;
import java.util.TreeSet;

/** A next hop while its words are read: {@code via 10.1.0.1 dev A weight 2 onlink}. */
final class HopWords {
    private final Line line;
    private final OwnAdapters adapters;
    private final Set<String> flags = new TreeSet<>();
    private IpAddress gateway;
    private String adapter = "";
    private int weight = 1;

    HopWords(Line line, OwnAdapters adapters) {
        this.line = line;
        this.adapters = adapters;
    }

    /** Whether the word taken last says something of the next hop; its value is taken, too. */
    boolean take(String word) {
        switch (word) {
            case "via" -> via();
            case "dev" -> adapter = line.adapter(adapters);
            case "weight" -> weight = (int) line.number(1, 256);
            default -> {
                return RouteWords.FLAGS.contains(word) && flags.add(word);
            }
        }
        return true;
    }

    private void via() {
        if (!line.take("inet6")) {
            line.take("inet");
        }
        gateway = line.address();
    }

    boolean isEmpty() {
        return gateway == null && adapter.isEmpty() && flags.isEmpty();
    }

    IpAddress gateway() {
        return gateway;
    }

    /**
     * The next hop. An adapter that is not named is the one whose subnet holds the gateway.
     *
     * @param needed whether there must be an adapter
     */
    NextHop hop(boolean needed) {
        if (adapter.isEmpty() && gateway != null) {
            adapter = adapters.facing(gateway).orElse("");
        }
        if (adapter.isEmpty() && needed) {
            if (gateway == null) {
                line.bad("io.line.no-way");
            } else {
                line.bad("io.line.no-facing-adapter", gateway);
            }
        }
        return new NextHop(gateway, adapter, weight, flags);
    }
}
