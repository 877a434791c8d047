package homing.ui.network;

import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.model.Network;
import homing.net.Prefix;
import java.util.stream.Collectors;

/** The subnets that the adapters on a LAN have addresses in. */
final class Subnets {
    private static final int MOST = 3;

    private Subnets() {}

    static String of(Network network, Lan lan) {
        return lan.adapters().stream()
                .flatMap(ref -> adapter(network, ref))
                .map(AdapterAddress::subnet)
                .filter(prefix -> !prefix.address().isLinkLocal())
                .map(Prefix::toString)
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
    }

    private static java.util.stream.Stream<AdapterAddress> adapter(Network network, AdapterRef ref) {
        return network.host(ref.host()).flatMap(host -> host.adapter(ref.adapter())).stream()
                .flatMap(adapter -> adapter.addresses().stream());
    }
}
