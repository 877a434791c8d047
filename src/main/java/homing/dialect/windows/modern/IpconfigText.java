package homing.dialect.windows.modern;

import homing.dialect.windows.modern.AdapterSettings.Card;
import homing.dialect.windows.modern.AdapterSettings.Own;
import homing.dialect.windows.modern.AdapterSettings.Scoped;
import homing.dialect.windows.text.AddressWords;
import homing.dialect.windows.text.Labelled;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@code ipconfig /all} prints since Vista, without what Homing does not know of a host: its name servers, leases and
 * DHCPv6.
 */
public final class IpconfigText {
    static final String COMMAND = "ipconfig /all";

    private IpconfigText() {}

    public static AdapterSettings of(Host host) {
        return new AdapterSettingsOf(host).settings();
    }

    public static List<String> lines(AdapterSettings settings) {
        List<String> lines = new ArrayList<>(List.of("", "Windows IP Configuration", ""));
        lines.add(Labelled.line("Host Name", settings.hostName()));
        lines.add(Labelled.line("Primary Dns Suffix ", ""));
        lines.add(Labelled.line("Node Type", "Hybrid"));
        lines.add(Labelled.line("IP Routing Enabled", settings.routing() ? "Yes" : "No"));
        lines.add(Labelled.line("WINS Proxy Enabled", "No"));
        for (Card card : settings.cards()) {
            lines.addAll(List.of("", card.kind() + " adapter " + card.name() + ":", ""));
            add(lines, card);
        }
        return lines;
    }

    private static void add(List<String> lines, Card card) {
        if (!card.connected()) {
            lines.add(Labelled.line("Media State", "Media disconnected"));
        }
        lines.add(Labelled.line("Connection-specific DNS Suffix ", ""));
        lines.add(Labelled.line("Description", card.description()));
        lines.add(Labelled.line("Physical Address", card.mac().toString('-').toUpperCase(Locale.ROOT)));
        lines.add(Labelled.line("DHCP Enabled", "No"));
        lines.add(Labelled.line("Autoconfiguration Enabled ", "Yes"));
        if (card.connected()) {
            card.addresses().forEach(own -> addAddress(lines, own));
            addGateways(lines, card.gateways());
            lines.add(Labelled.line("NetBIOS over Tcpip", "Enabled"));
        }
    }

    private static void addAddress(List<String> lines, Own own) {
        lines.add(Labelled.line(label(own), own.address() + "(" + AddressWords.of(own.state()) + ")"));
        IpAddress address = own.address().address();
        if (address.isIpv4()) {
            String mask = Prefix.of(address, own.length()).mask().toString();
            lines.add(Labelled.line("Subnet Mask", mask));
        }
    }

    private static String label(Own own) {
        IpAddress address = own.address().address();
        if (address.isIpv4()) {
            return "IPv4 Address";
        }
        if (address.isLinkLocal()) {
            return "Link-local IPv6 Address";
        }
        return own.temporary() ? "Temporary IPv6 Address" : "IPv6 Address";
    }

    private static void addGateways(List<String> lines, List<Scoped> gateways) {
        lines.add(Labelled.line(
                "Default Gateway", gateways.isEmpty() ? "" : gateways.get(0).toString()));
        gateways.stream().skip(1).forEach(more -> lines.add(Labelled.more(more.toString())));
    }
}
