package homing.io.snapshot.linux;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The order in which addresses were configured. Linux lists an IPv6 address before those of its scope that came earlier
 * (ipv6_link_dev_addr()); a host that is to start anew gets them the other way round.
 */
final class ConfiguredOrder {
    private ConfiguredOrder() {}

    static List<Adapter> of(List<Adapter> listed) {
        return listed.stream().map(ConfiguredOrder::of).toList();
    }

    private static Adapter of(Adapter adapter) {
        List<AdapterAddress> all = new ArrayList<>();
        List<AdapterAddress> others = new ArrayList<>();
        for (AdapterAddress address : adapter.addresses()) {
            (address.address().isIpv4() ? all : others).add(address);
        }
        Collections.reverse(others);
        all.addAll(others);
        return adapter.withAddresses(all);
    }
}
