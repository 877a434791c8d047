package homing.dialect.bsd;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.Family;
import java.util.ArrayList;
import java.util.List;

/** Adapters as {@code ifconfig} prints them. */
final class Ifconfig {
    private static final int ETHERNET_MTU = 1500;
    private static final int LOOPBACK_MTU = 16384;

    private Ifconfig() {}

    static List<String> lines(Host host) {
        List<String> all = new ArrayList<>();
        for (Adapter adapter : host.adapters()) {
            int mtu = adapter.isLoopback() ? LOOPBACK_MTU : ETHERNET_MTU;
            all.add(adapter.name() + ": flags=" + Flags.text(adapter) + " mtu " + mtu);
            if (!adapter.isLoopback()) {
                all.add("\tether " + adapter.mac().toString(':'));
            }
            adapter.addressesOf(Family.IPV4).forEach(own -> all.add(inet(adapter, own)));
            if (!adapter.isLoopback()) {
                all.add("\tstatus: " + status(adapter));
            }
        }
        return all;
    }

    static String status(Adapter adapter) {
        return adapter.is(Adapter.Switch.CARRIER) ? "active" : "no carrier";
    }

    private static String inet(Adapter adapter, AdapterAddress own) {
        String mask = String.format("0x%08x", -1L << (32 - own.prefixLength()) & 0xFFFF_FFFFL);
        String line = "\tinet " + own.address() + " netmask " + mask;
        return adapter.is(Adapter.Switch.BROADCAST)
                ? line + " broadcast " + own.subnet().broadcast()
                : line;
    }
}
