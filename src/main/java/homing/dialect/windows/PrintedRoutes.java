package homing.dialect.windows;

import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code route print} of Windows XP or an older system tells.
 *
 * @param cards the list of interfaces; empty if the system prints none
 * @param gateway the default gateway in use; null if no line names one
 * @param persistent routes that are stored; each that is in force stands among the rows too
 */
public record PrintedRoutes(
        List<Card> cards, List<Row> rows, IpAddress gateway, List<Row> persistent, List<Unread> unread) {
    /**
     * An adapter by its number.
     *
     * @param mac null for the loopback
     */
    public record Card(int index, Mac mac, String description) {}

    /**
     * A route.
     *
     * @param adapter the address that stands for the adapter, which is not the source of packets; null for a stored route
     */
    public record Row(Prefix destination, IpAddress gateway, IpAddress adapter, long metric) {}

    public PrintedRoutes {
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
        persistent = List.copyOf(persistent);
        unread = List.copyOf(unread);
    }

    public Optional<IpAddress> defaultGateway() {
        return Optional.ofNullable(gateway);
    }
}
