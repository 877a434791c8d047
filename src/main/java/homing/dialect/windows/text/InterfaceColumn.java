package homing.dialect.windows.text;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.IpAddress;
import java.util.Optional;

/**
 * How tables name an adapter: by one address of it that stands for all (KB 149399), or by its number where it has none. It is
 * not the source of a route's packets.
 */
public record InterfaceColumn(Host host) {
    public String of(String adapter) {
        return host.adapter(adapter).map(InterfaceColumn::text).orElse(adapter);
    }

    private static String text(Adapter adapter) {
        return address(adapter).map(IpAddress::toString).orElse(Integer.toHexString(adapter.index()));
    }

    /** The first IPv4 address of the adapter. */
    public static Optional<IpAddress> address(Adapter adapter) {
        return adapter.addresses().stream()
                .map(AdapterAddress::address)
                .filter(IpAddress::isIpv4)
                .findFirst();
    }

    /** An adapter's number as lists of adapters show it: 0x10003. */
    public static String number(Adapter adapter) {
        return "0x" + Integer.toHexString(adapter.index());
    }
}
