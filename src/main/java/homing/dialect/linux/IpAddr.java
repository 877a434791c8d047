package homing.dialect.linux;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Host;
import homing.net.Mac;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code ip addr} prints (iproute2, print_linkinfo() and print_addrinfo()), without what Homing does not know of an
 * adapter: its MTU, queue and group.
 */
final class IpAddr {
    private IpAddr() {}

    public static List<String> lines(Host host) {
        List<String> lines = new ArrayList<>();
        for (Adapter adapter : host.adapters()) {
            lines.add(adapter.index() + ": " + adapter.name() + ": <" + String.join(",", flags(adapter)) + "> state "
                    + state(adapter));
            lines.add("    " + link(adapter));
            for (AdapterAddress address : adapter.addresses()) {
                lines.add("    " + line(adapter, address));
                String preferred = address.marks().contains(Mark.DEPRECATED) ? "0sec" : "forever";
                lines.add("       valid_lft forever preferred_lft " + preferred);
            }
        }
        return lines;
    }

    /** The flags of netdevice(7) in the order of print_link_flags(). */
    static List<String> flags(Adapter adapter) {
        List<String> flags = new ArrayList<>();
        addIf(flags, adapter.isUp() && !adapter.is(Adapter.Switch.CARRIER), "NO-CARRIER");
        addIf(flags, adapter.isLoopback(), "LOOPBACK");
        addIf(flags, adapter.is(Adapter.Switch.BROADCAST), "BROADCAST");
        addIf(flags, adapter.is(Adapter.Switch.POINT_TO_POINT), "POINTOPOINT");
        addIf(flags, adapter.is(Adapter.Switch.MULTICAST), "MULTICAST");
        addIf(flags, !adapter.is(Adapter.Switch.ARP) && !adapter.isLoopback(), "NOARP");
        addIf(flags, adapter.isUp(), "UP");
        addIf(flags, adapter.isUp() && adapter.is(Adapter.Switch.CARRIER), "LOWER_UP");
        return flags;
    }

    private static void addIf(List<String> flags, boolean fits, String flag) {
        if (fits) {
            flags.add(flag);
        }
    }

    /** UP, DOWN, or UNKNOWN for a loopback (RFC 2863, ifOperStatus). */
    static String state(Adapter adapter) {
        if (!adapter.isUp() || !adapter.is(Adapter.Switch.CARRIER)) {
            return "DOWN";
        }
        return adapter.isLoopback() ? "UNKNOWN" : "UP";
    }

    private static String link(Adapter adapter) {
        if (adapter.isLoopback()) {
            return "link/loopback " + Mac.ZERO + " brd " + Mac.ZERO;
        }
        return adapter.mac().equals(Mac.ZERO) ? "link/none" : "link/ether " + adapter.mac() + " brd " + Mac.BROADCAST;
    }

    /** An address as a line: {@code inet 10.1.0.5/24 brd 10.1.0.255 scope global eth0}. */
    public static String line(Adapter adapter, AdapterAddress address) {
        Phrase phrase = new Phrase();
        phrase.add(address.address().isIpv4() ? "inet" : "inet6");
        phrase.add(text(address));
        if (address.broadcast() != null) {
            phrase.add("brd " + address.broadcast());
        }
        phrase.add("scope " + IpRoute.word(address.scope()));
        marks(address).forEach(phrase::add);
        phrase.addIf(address.address().isIpv4(), address.label().isEmpty() ? adapter.name() : address.label());
        return address.address().isIpv4() ? phrase.words() : phrase.line();
    }

    /** 10.1.0.5/24, or 10.1.0.5 peer 10.9.0.1/32. */
    static String text(AdapterAddress address) {
        return address.peerAddress()
                .map(peer -> address.address() + " peer " + peer + "/" + address.prefixLength())
                .orElse(address.toString());
    }

    /** In the order of print_ifa_flags(). */
    static List<String> marks(AdapterAddress address) {
        List<String> marks = new ArrayList<>();
        addIf(marks, address.marks().contains(Mark.SECONDARY), "secondary");
        addIf(marks, address.marks().contains(Mark.TEMPORARY), "temporary");
        addIf(marks, address.marks().contains(Mark.OPTIMISTIC), "optimistic");
        addIf(marks, address.marks().contains(Mark.DADFAILED), "dadfailed");
        addIf(marks, address.marks().contains(Mark.DEPRECATED), "deprecated");
        addIf(marks, address.marks().contains(Mark.TENTATIVE), "tentative");
        addIf(marks, address.marks().contains(Mark.NO_PREFIX_ROUTE), "noprefixroute");
        return marks;
    }
}
