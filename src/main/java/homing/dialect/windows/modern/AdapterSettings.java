package homing.dialect.windows.modern;

import homing.model.AddressState;
import homing.net.IpAddress;
import homing.net.Mac;
import java.util.List;

/**
 * What {@code ipconfig /all} tells since Vista.
 *
 * @param routing whether the host routes
 * @param cards all adapters but the loopback
 */
public record AdapterSettings(String hostName, boolean routing, List<Card> cards) {
    /**
     * An adapter.
     *
     * @param kind what stands before its name: Ethernet, Wireless LAN, PPP
     * @param connected whether it has a cable; if not, nothing more is told of it
     * @param addresses in the order in which they are printed
     * @param gateways default gateways, those of IPv6 first
     */
    public record Card(
            String kind,
            String name,
            String description,
            Mac mac,
            boolean connected,
            List<Own> addresses,
            List<Scoped> gateways) {
        public Card {
            addresses = List.copyOf(addresses);
            gateways = List.copyOf(gateways);
        }
    }

    /**
     * An address of the adapter's own.
     *
     * @param length of its subnet's prefix, in bits; 0 for IPv6, whose prefixes are not told
     * @param temporary whether it is a temporary one (RFC 8981)
     */
    public record Own(Scoped address, int length, AddressState state, boolean temporary) {}

    /**
     * An address with the number of the adapter on whose link it holds.
     *
     * @param zone the adapter's number; 0 for none
     */
    public record Scoped(IpAddress address, int zone) {
        /** {@code fe80::1%12}. */
        @Override
        public String toString() {
            return zone == 0 ? address.toString() : address + "%" + zone;
        }
    }

    public AdapterSettings {
        cards = List.copyOf(cards);
    }
}
