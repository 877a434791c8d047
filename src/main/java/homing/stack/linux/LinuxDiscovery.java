package homing.stack.linux;

import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.stack.ArpProfile.Hearing;
import homing.stack.ArpProfile.Sender;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;

/** How Linux finds neighbours of IPv6: solicitations and advertisements (ndisc_solicit(), ndisc_recv_ns(), ndisc_recv_na()). */
final class LinuxDiscovery {
    private LinuxDiscovery() {}

    /** The packet's source if the adapter owns it, else the adapter's link-local address; :: if it has none. */
    static Sender sender(Adapter adapter, IpAddress source) {
        if (owns(adapter, source)) {
            return new Sender(source, Verdict.chosen(Ipv6Rule.SOLICIT_SENDER, "linux.discovery.sender-packet", source));
        }
        IpAddress local = adapter.addresses().stream()
                .filter(each -> !each.address().isIpv4() && each.address().isLinkLocal())
                .filter(Ipv6Bind::isChecked)
                .map(AdapterAddress::address)
                .findFirst()
                .orElse(IpAddress.ANY6);
        return new Sender(
                local, Verdict.chosen(Ipv6Rule.SOLICIT_SENDER, "linux.arp.sender-chosen", local, adapter.name()));
    }

    /** Whether this adapter itself has the address, and nobody else can have it. */
    private static boolean owns(Adapter adapter, IpAddress address) {
        return adapter.addressOf(address).filter(Ipv6Bind::isChecked).isPresent();
    }

    /** An adapter answers for its own addresses only; who has asked is known from then on. */
    static Hearing hears(HostState state, Adapter adapter, Packet.Arp message) {
        NeighbourEntry entry = state.neighbour(new NeighbourKey(adapter.name(), message.sender()))
                .orElse(null);
        return message.isRequest() ? asked(adapter, message, entry) : told(message, entry);
    }

    private static Hearing asked(Adapter adapter, Packet.Arp message, NeighbourEntry entry) {
        if (!owns(adapter, message.target())) {
            return new Hearing(
                    Verdict.passedOver(Ipv6Rule.SOLICIT_ANSWER, "linux.arp.for-others", message.target()), null);
        }
        Verdict why = Verdict.chosen(Ipv6Rule.SOLICIT_ANSWER, "linux.arp.answers", message.target(), adapter.name());
        boolean learns = !message.sender().isAny() && !isFixed(entry);
        return new Hearing(why, learns ? known(message, entry, NeighbourState.STALE) : null);
    }

    /** Hearing the same address again does not make an entry doubtful (neigh_update()). */
    private static NeighbourState known(Packet.Arp message, NeighbourEntry entry, NeighbourState learned) {
        boolean same =
                entry != null && entry.state().isValid() && message.senderMac().equals(entry.mac());
        return same && learned == NeighbourState.STALE ? entry.state() : learned;
    }

    /** An advertisement that nobody has asked for teaches nothing. */
    private static Hearing told(Packet.Arp message, NeighbourEntry entry) {
        if (entry == null || entry.state() == NeighbourState.FAILED) {
            return new Hearing(Verdict.passedOver(Ipv6Rule.ADVERT_LEARN, "linux.arp.unasked", message.sender()), null);
        }
        if (isFixed(entry)) {
            return new Hearing(
                    Verdict.passedOver(Ipv6Rule.ADVERT_LEARN, "linux.arp.permanent", message.sender()), null);
        }
        Verdict why = Verdict.chosen(Ipv6Rule.ADVERT_LEARN, "linux.arp.learned", message.sender(), message.senderMac());
        return new Hearing(why, NeighbourState.REACHABLE);
    }

    private static boolean isFixed(NeighbourEntry entry) {
        return entry != null && (entry.state() == NeighbourState.PERMANENT || entry.state() == NeighbourState.NOARP);
    }
}
