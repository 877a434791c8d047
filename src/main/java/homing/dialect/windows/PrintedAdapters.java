package homing.dialect.windows;

import homing.model.AdapterAddress;
import homing.net.IpAddress;
import homing.net.Mac;
import java.util.List;

/**
 * What an {@code ipconfig /all} of Windows XP tells.
 *
 * @param routing whether the host routes (IPEnableRouter)
 */
public record PrintedAdapters(String hostName, boolean routing, List<Card> cards, List<Unread> unread) {
    /**
     * An adapter.
     *
     * @param name what its heading calls it, without the kind of adapter before it
     * @param addresses in the order in which they are printed, the last configured first; none without a cable
     * @param gateways default gateways in the order of their use
     */
    public record Card(
            String name, String description, Mac mac, List<AdapterAddress> addresses, List<IpAddress> gateways) {
        public Card {
            addresses = List.copyOf(addresses);
            gateways = List.copyOf(gateways);
        }

        /** A card without a cable is printed without its addresses. */
        public boolean isConnected() {
            return !addresses.isEmpty();
        }
    }

    public PrintedAdapters {
        cards = List.copyOf(cards);
        unread = List.copyOf(unread);
    }
}
