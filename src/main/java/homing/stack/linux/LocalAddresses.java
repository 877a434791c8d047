package homing.stack.linux;

import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.TableRoute;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.net.IpAddress;
import java.util.ArrayList;
import java.util.Optional;

/** What kind of address an address is, as table local says. */
final class LocalAddresses {
    private LocalAddresses() {}

    /** The kind by the first answer of table local (inet_addr_type()); UNICAST for an address of somebody else. */
    static RouteType typeOf(Host host, IpAddress address) {
        if (address.isIpv4() && (address.high() >>> 56 == 0 || address.isLimitedBroadcast())) {
            return RouteType.BROADCAST;
        }
        if (address.isMulticast()) {
            return RouteType.MULTICAST;
        }
        return inTable(host, address).map(found -> found.route().type()).orElse(RouteType.UNICAST);
    }

    private static Optional<TableRoute> inTable(Host host, IpAddress address) {
        RouteQuestion question = new RouteQuestion(Purpose.REVERSE, address, anyOf(address), "", "", 0, 0, null, 0, 0);
        return host.table(RouteTable.LOCAL)
                .map(table -> new TableSearch(host, question, new ArrayList<>()).search(table));
    }

    private static IpAddress anyOf(IpAddress like) {
        return like.isIpv4() ? IpAddress.ANY4 : IpAddress.ANY6;
    }

    /** The adapter to which one of this host's addresses belongs (__ip_dev_find()): its owner, or as table local says. */
    static Optional<Adapter> adapterOf(Host host, IpAddress address) {
        Optional<Adapter> owner = host.ownerOf(address);
        return owner.isPresent()
                ? owner
                : inTable(host, address)
                        .filter(found -> found.route().type() == RouteType.LOCAL)
                        .flatMap(found -> host.adapter(found.hop().adapter()));
    }

    static boolean isOwn(Host host, IpAddress address) {
        return adapterOf(host, address).isPresent();
    }
}
