package homing.dialect.windows;

import homing.dialect.windows.text.Cable;
import homing.dialect.windows.text.Labelled;
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
final class Ipconfig {
    private Ipconfig() {}

    public static List<String> lines(Host host) {
        List<String> lines = new ArrayList<>(List.of("", "Windows IP Configuration", ""));
        lines.add(Labelled.line("Host Name", host.name()));
        lines.add(Labelled.line("Primary Dns Suffix ", ""));
        lines.add(Labelled.line("Node Type", "Unknown"));
        lines.add(Labelled.line("IP Routing Enabled", host.settings().get("IPEnableRouter", 0) == 0 ? "No" : "Yes"));
        lines.add(Labelled.line("WINS Proxy Enabled", "No"));
        for (Adapter adapter : host.adapters()) {
            if (!adapter.isLoopback()) {
                lines.addAll(List.of("", "Ethernet adapter " + adapter.name() + ":", ""));
                add(lines, adapter);
            }
        }
        return lines;
    }

    private static void add(List<String> lines, Adapter adapter) {
        boolean connected = Cable.isIn(adapter);
        lines.add(
                connected
                        ? Labelled.line("Connection-specific DNS Suffix ", "")
                        : Labelled.line("Media State", "Media disconnected"));
        lines.add(Labelled.line("Description", adapter.name()));
        lines.add(Labelled.line("Physical Address", adapter.mac().toString('-').toUpperCase(Locale.ROOT)));
        if (connected) {
            lines.add(Labelled.line("Dhcp Enabled", "No"));
            addAddresses(lines, adapter);
        }
    }

    private static void addAddresses(List<String> lines, Adapter adapter) {
        List<AdapterAddress> addresses = adapter.addresses().stream()
                .filter(address -> address.address().isIpv4())
                .toList();
        for (int i = addresses.size() - 1; i >= 0; i--) {
            lines.add(Labelled.line("IP Address", addresses.get(i).address().toString()));
            lines.add(Labelled.line(
                    "Subnet Mask", addresses.get(i).subnet().mask().toString()));
        }
        List<String> gateways = adapter.gateways().stream()
                .map(Gateway::address)
                .map(Object::toString)
                .toList();
        lines.add(Labelled.line("Default Gateway", gateways.isEmpty() ? "" : gateways.get(0)));
        gateways.stream().skip(1).forEach(more -> lines.add(Labelled.more(more)));
    }
}
