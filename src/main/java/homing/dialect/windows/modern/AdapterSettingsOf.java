package homing.dialect.windows.modern;

import homing.dialect.windows.modern.AdapterSettings.Card;
import homing.dialect.windows.modern.AdapterSettings.Own;
import homing.dialect.windows.modern.AdapterSettings.Scoped;
import homing.dialect.windows.text.Cable;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.WindowsAdapter.Option;
import homing.net.IpAddress;
import java.util.Comparator;
import java.util.List;

/** The adapters of a host, as {@code ipconfig /all} gives them. */
record AdapterSettingsOf(Host host) {
    AdapterSettings settings() {
        return new AdapterSettings(
                host.name(),
                forwards(),
                host.adapters().stream()
                        .filter(adapter -> !adapter.isLoopback())
                        .map(AdapterSettingsOf::card)
                        .toList());
    }

    private boolean forwards() {
        return host.settings().get("IPEnableRouter", 0) != 0
                || host.adapters().stream()
                        .anyMatch(adapter -> adapter.windows().has(Option.FORWARDING));
    }

    private static Card card(Adapter adapter) {
        boolean connected = Cable.isIn(adapter);
        return new Card(
                kind(adapter),
                adapter.name(),
                adapter.name(),
                adapter.mac(),
                connected,
                connected ? addresses(adapter) : List.of(),
                connected ? gateways(adapter) : List.of());
    }

    private static String kind(Adapter adapter) {
        if (adapter.is(Adapter.Switch.POINT_TO_POINT)) {
            return "PPP";
        }
        return adapter.windows().wireless() ? "Wireless LAN" : "Ethernet";
    }

    /** IPv6 first: the lasting addresses, the temporary ones, the one of the link; then IPv4. */
    private static List<Own> addresses(Adapter adapter) {
        return adapter.addresses().stream()
                .sorted(Comparator.comparingInt(AdapterSettingsOf::place))
                .map(address -> own(adapter, address))
                .toList();
    }

    private static int place(AdapterAddress address) {
        if (address.address().isIpv4()) {
            return 3;
        }
        if (address.address().isLinkLocal()) {
            return 2;
        }
        return isTemporary(address) ? 1 : 0;
    }

    private static boolean isTemporary(AdapterAddress address) {
        return address.marks().contains(Mark.TEMPORARY)
                && !address.address().isIpv4()
                && !address.address().isLinkLocal();
    }

    private static Own own(Adapter adapter, AdapterAddress address) {
        int length = address.address().isIpv4() ? address.prefixLength() : 0;
        return new Own(scoped(adapter, address.address()), length, address.state(), isTemporary(address));
    }

    private static List<Scoped> gateways(Adapter adapter) {
        return adapter.gateways().stream()
                .map(Gateway::address)
                .sorted(Comparator.comparing(IpAddress::isIpv4))
                .map(address -> scoped(adapter, address))
                .toList();
    }

    private static Scoped scoped(Adapter adapter, IpAddress address) {
        boolean zoned = !address.isIpv4() && address.isLinkLocal();
        return new Scoped(address, zoned ? adapter.index() : 0);
    }
}
