package homing.stack.linux;

import homing.model.Adapter;
import homing.net.IpAddress;

/** What an adapter's subnets hold. */
final class Subnets {
    private Subnets() {}

    /** Whether one subnet of the adapter, a secondary address's included, holds both (inet_addr_onlink()). */
    static boolean hold(Adapter adapter, IpAddress first, IpAddress second) {
        return adapter.addresses().stream()
                .anyMatch(each -> each.subnet().contains(first) && each.subnet().contains(second));
    }
}
