package homing.dialect.windows;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.WindowsAdapter.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code ipconfig /all} prints since Vista, without what Homing does not know of a host: its name servers and DHCP. */
public final class ModernIpconfig {
    /** Where values start, counted from 0. */
    private static final int VALUE = 39;

    private ModernIpconfig() {}

    public static List<String> lines(Host host) {
        List<String> lines = new ArrayList<>(List.of("", "Windows IP Configuration", ""));
        lines.add(line("Host Name", host.name()));
        lines.add(line("IP Routing Enabled", forwards(host) ? "Yes" : "No"));
        for (Adapter adapter : host.adapters()) {
            if (!adapter.isLoopback()) {
                lines.addAll(List.of("", "Ethernet adapter " + adapter.name() + ":", ""));
                add(lines, adapter);
            }
        }
        return lines;
    }

    private static boolean forwards(Host host) {
        return host.settings().get("IPEnableRouter", 0) != 0
                || host.adapters().stream()
                        .anyMatch(adapter -> adapter.windows().has(Option.FORWARDING));
    }

    private static void add(List<String> lines, Adapter adapter) {
        boolean connected = AdapterListing.isConnected(adapter);
        if (!connected) {
            lines.add(line("Media State", "Media disconnected"));
        }
        lines.add(line("Description", adapter.name()));
        lines.add(line("Physical Address", adapter.mac().toString('-').toUpperCase(Locale.ROOT)));
        if (connected) {
            lines.add(line("DHCP Enabled", "No"));
            addAddresses(lines, adapter);
        }
    }

    private static void addAddresses(List<String> lines, Adapter adapter) {
        for (AdapterAddress address : adapter.addresses()) {
            if (address.address().isIpv4()) {
                lines.add(line("IPv4 Address", address.address() + "(" + state(address) + ")"));
                lines.add(line("Subnet Mask", address.subnet().mask().toString()));
            }
        }
        List<String> gateways = adapter.gateways().stream()
                .map(Gateway::address)
                .map(Object::toString)
                .toList();
        lines.add(line("Default Gateway", gateways.isEmpty() ? "" : gateways.get(0)));
        gateways.stream().skip(1).forEach(more -> lines.add(" ".repeat(VALUE) + more));
    }

    private static String state(AdapterAddress address) {
        if (address.marks().contains(Mark.TENTATIVE)) {
            return "Tentative";
        }
        return address.marks().contains(Mark.DEPRECATED) ? "Deprecated" : "Preferred";
    }

    /** A label, dots, and the value. */
    private static String line(String label, String value) {
        StringBuilder text = new StringBuilder("   ").append(label);
        while (text.length() < VALUE - 2) {
            text.append(text.length() % 2 == 0 ? ' ' : '.');
        }
        return (text + ": " + value).stripTrailing();
    }
}
