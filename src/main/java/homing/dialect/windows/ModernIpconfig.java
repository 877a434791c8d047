package homing.dialect.windows;

import homing.dialect.windows.text.Cable;
import homing.dialect.windows.text.Labelled;
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
    private ModernIpconfig() {}

    public static List<String> lines(Host host) {
        List<String> lines = new ArrayList<>(List.of("", "Windows IP Configuration", ""));
        lines.add(Labelled.line("Host Name", host.name()));
        lines.add(Labelled.line("IP Routing Enabled", forwards(host) ? "Yes" : "No"));
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
        boolean connected = Cable.isIn(adapter);
        if (!connected) {
            lines.add(Labelled.line("Media State", "Media disconnected"));
        }
        lines.add(Labelled.line("Description", adapter.name()));
        lines.add(Labelled.line("Physical Address", adapter.mac().toString('-').toUpperCase(Locale.ROOT)));
        if (connected) {
            lines.add(Labelled.line("DHCP Enabled", "No"));
            addAddresses(lines, adapter);
        }
    }

    private static void addAddresses(List<String> lines, Adapter adapter) {
        for (AdapterAddress address : adapter.addresses()) {
            if (address.address().isIpv4()) {
                lines.add(Labelled.line("IPv4 Address", address.address() + "(" + state(address) + ")"));
                lines.add(Labelled.line("Subnet Mask", address.subnet().mask().toString()));
            }
        }
        List<String> gateways = adapter.gateways().stream()
                .map(Gateway::address)
                .map(Object::toString)
                .toList();
        lines.add(Labelled.line("Default Gateway", gateways.isEmpty() ? "" : gateways.get(0)));
        gateways.stream().skip(1).forEach(more -> lines.add(Labelled.more(more)));
    }

    private static String state(AdapterAddress address) {
        if (address.marks().contains(Mark.TENTATIVE)) {
            return "Tentative";
        }
        return address.marks().contains(Mark.DEPRECATED) ? "Deprecated" : "Preferred";
    }
}
