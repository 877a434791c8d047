package homing.stack.linux;

import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.net.IpAddress;
import java.util.List;

/** What kind of address an address is, as table local says. */
final class LocalAddresses {
    private static final RouteTable NONE = RouteTable.empty("local");

    private LocalAddresses() {}

    /** The kind by the first answer of table local (inet_addr_type()); UNICAST for an address of somebody else. */
    static RouteType typeOf(Host host, IpAddress address) {
        if (address.isIpv4() && (address.high() >>> 56 == 0 || address.isLimitedBroadcast())) {
            return RouteType.BROADCAST;
        }
        return address.isMulticast() ? RouteType.MULTICAST : inTable(host, address);
    }

    private static RouteType inTable(Host host, IpAddress address) {
        List<List<Route>> covering = host.table("local").orElse(NONE).covering(address);
        return covering.isEmpty() ? RouteType.UNICAST : covering.get(0).get(0).type();
    }

    /** Whether the address is one of this host's (__ip_dev_find()): an adapter owns it, or table local says so. */
    static boolean isOwn(Host host, IpAddress address) {
        return host.ownerOf(address).isPresent() || inTable(host, address) == RouteType.LOCAL;
    }
}
