package homing.dialect.windows;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@code ipconfig /all} prints on Windows XP, without what Homing does not know of a host: its name servers and DHCP. Of
 * several addresses the one that was configured last is printed first.
 */
public final class Ipconfig {
    /** Where values start, counted from 0. */
    private static final int VALUE = 39;

    private Ipconfig() {}

    public static List<String> lines(Host host) {
        List<String> lines = new ArrayList<>(List.of("", "Windows IP Configuration", ""));
        lines.add(line("Host Name", host.name()));
        lines.add(line("Primary Dns Suffix ", ""));
        lines.add(line("Node Type", "Unknown"));
        lines.add(line("IP Routing Enabled", host.settings().get("IPEnableRouter", 0) == 0 ? "No" : "Yes"));
        lines.add(line("WINS Proxy Enabled", "No"));
        for (Adapter adapter : host.adapters()) {
            if (!adapter.isLoopback()) {
                lines.addAll(List.of("", "Ethernet adapter " + adapter.name() + ":", ""));
                add(lines, adapter);
            }
        }
        return lines;
    }

    private static void add(List<String> lines, Adapter adapter) {
        boolean connected = AdapterListing.isConnected(adapter);
        lines.add(connected ? line("Connection-specific DNS Suffix ", "") : line("Media State", "Media disconnected"));
        lines.add(line("Description", adapter.name()));
        lines.add(line("Physical Address", adapter.mac().toString('-').toUpperCase(Locale.ROOT)));
        if (connected) {
            lines.add(line("Dhcp Enabled", "No"));
            addAddresses(lines, adapter);
        }
    }

    private static void addAddresses(List<String> lines, Adapter adapter) {
        List<AdapterAddress> addresses = adapter.addresses().stream()
                .filter(address -> address.address().isIpv4())
                .toList();
        for (int i = addresses.size() - 1; i >= 0; i--) {
            lines.add(line("IP Address", addresses.get(i).address().toString()));
            lines.add(line("Subnet Mask", addresses.get(i).subnet().mask().toString()));
        }
        List<String> gateways = adapter.gateways().stream()
                .map(Gateway::address)
                .map(Object::toString)
                .toList();
        lines.add(line("Default Gateway", gateways.isEmpty() ? "" : gateways.get(0)));
        gateways.stream().skip(1).forEach(more -> lines.add(" ".repeat(VALUE) + more));
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
