package homing.dialect.windows.netsh;

import homing.dialect.windows.text.Cable;
import homing.dialect.windows.text.WindowsText;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code netsh interface ipv4 show addresses} tells of an adapter; {@code show config} tells its name servers besides.
 *
 * @param addresses with their subnets
 * @param gateways with the metrics of their routes
 * @param metric of the adapter
 */
public record AddressConfig(String name, List<AdapterAddress> addresses, List<Gate> gateways, long metric) {
    public static final String COMMAND = "netsh interface ipv4 show addresses";
    private static final Pattern HEADING = Pattern.compile("Configuration for interface \"(.+)\"");
    private static final Pattern SUBNET = Pattern.compile("(?<prefix>\\S+)(?: \\(mask \\S+\\))?");

    /** A default gateway with the metric of its route; 0 if nothing is set. */
    public record Gate(IpAddress address, long metric) {}

    public AddressConfig {
        addresses = List.copyOf(addresses);
        gateways = List.copyOf(gateways);
    }

    /** All connected adapters of a host that runs, those without an IPv4 address left out. */
    public static List<AddressConfig> of(Host host) {
        return host.adapters().stream()
                .filter(Cable::isIn)
                .map(AddressConfig::of)
                .filter(config -> !config.addresses().isEmpty())
                .toList();
    }

    private static AddressConfig of(Adapter adapter) {
        return new AddressConfig(
                Name.of(adapter),
                adapter.addressesOf(Family.IPV4).stream()
                        .map(own -> AdapterAddress.of(own.address(), own.prefixLength()))
                        .toList(),
                adapter.gateways().stream()
                        .filter(gateway -> gateway.address().isIpv4())
                        .map(gateway ->
                                new Gate(gateway.address(), gateway.ownMetric().orElse(0)))
                        .toList(),
                adapter.windows().metric());
    }

    /** The blocks as they are printed. */
    public static List<String> lines(List<AddressConfig> all) {
        List<String> lines = new ArrayList<>();
        all.forEach(each -> each.addTo(lines));
        return lines;
    }

    private void addTo(List<String> lines) {
        lines.addAll(List.of("", "Configuration for interface \"" + name + "\""));
        lines.add(line("DHCP enabled", "No"));
        for (AdapterAddress own : addresses) {
            Prefix subnet = own.subnet();
            lines.add(line("IP Address", own.address().toString()));
            lines.add(line("Subnet Prefix", subnet + " (mask " + subnet.mask() + ")"));
        }
        for (Gate gate : gateways) {
            lines.add(line("Default Gateway", gate.address().toString()));
            lines.add(line("Gateway Metric", String.valueOf(gate.metric())));
        }
        lines.add(line("InterfaceMetric", String.valueOf(metric)));
    }

    private static String line(String label, String value) {
        return String.format(Locale.ROOT, "    %-38s%s", label + ":", value);
    }

    /** Reads a text of this command, or of {@code show config}; also XP's, which tells a mask of each address. */
    public static Checked<List<AddressConfig>> read(String file, List<String> lines) {
        return FieldBlocks.read(HEADING, COMMAND, file, lines, AddressConfig::of);
    }

    private static AddressConfig of(FieldBlock block) throws BadInput {
        List<AdapterAddress> addresses = new ArrayList<>();
        List<Gate> gateways = new ArrayList<>();
        IpAddress open = IpAddress.ANY4;
        long metric = 0;
        for (FieldBlock.Field field : block.fields()) {
            if (field.is("IP Address")) {
                open = field.as(WindowsText::ipv4, "dialect.windows.read.ipv4");
            } else if (field.is("Subnet Prefix") || field.is("SubnetMask")) {
                addresses.add(AdapterAddress.of(open, field.as(AddressConfig::length, "dialect.windows.read.prefix")));
            } else if (field.is("Default Gateway")) {
                gateways.add(new Gate(field.as(WindowsText::ipv4, "dialect.windows.read.ipv4"), 0));
            } else if ((field.is("Gateway Metric") || field.is("GatewayMetric")) && !gateways.isEmpty()) {
                IpAddress gateway = gateways.remove(gateways.size() - 1).address();
                gateways.add(new Gate(gateway, field.as(WindowsText::metric, "dialect.windows.read.number")));
            } else if (field.is("InterfaceMetric")) {
                metric = field.as(WindowsText::metric, "dialect.windows.read.number");
            }
        }
        return new AddressConfig(block.heading(), addresses, gateways, metric);
    }

    /** Of {@code 172.20.5.0/24 (mask 255.255.255.0)}, or of a mask alone. */
    private static Optional<Integer> length(String value) {
        Matcher subnet = SUBNET.matcher(value);
        return subnet.matches()
                ? Prefix.tryParse(subnet.group("prefix"))
                        .filter(prefix -> subnet.group("prefix").indexOf('/') > 0)
                        .map(Prefix::length)
                        .or(() -> WindowsText.length(value))
                : Optional.empty();
    }
}
