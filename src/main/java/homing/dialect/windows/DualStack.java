package homing.dialect.windows;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import java.util.List;

/** Whether a host speaks IPv6 with others; to itself every system since Vista does. */
final class DualStack {
    private DualStack() {}

    static boolean is(Host host) {
        return host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .map(Adapter::addresses)
                .flatMap(List::stream)
                .map(AdapterAddress::address)
                .anyMatch(address -> !address.isIpv4());
    }
}
