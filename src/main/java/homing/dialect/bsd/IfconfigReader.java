package homing.dialect.bsd;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link Ifconfig} writes; lines that it does not know it passes over. Adapters get numbers in their order. */
final class IfconfigReader {
    private static final Pattern HEAD = Pattern.compile("(?<name>\\S+): flags=[0-9a-f]+<(?<flags>[A-Z0-9_,]*)>.*");
    private static final Pattern ETHER = Pattern.compile("\\s+ether (?<mac>\\S+).*");
    private static final Pattern INET =
            Pattern.compile("\\s+inet (?<address>[0-9.]+) .*?netmask 0x(?<mask>[0-9a-fA-F]{8}).*");
    private static final Pattern STATUS = Pattern.compile("\\s+status: (?<status>.+)");

    private final List<Adapter> adapters = new ArrayList<>();

    private IfconfigReader() {}

    /** The adapters in their order. */
    public static List<Adapter> read(List<String> lines) {
        IfconfigReader reader = new IfconfigReader();
        lines.forEach(reader::take);
        return List.copyOf(reader.adapters);
    }

    private void take(String line) {
        Matcher head = HEAD.matcher(line);
        if (head.matches()) {
            adapters.add(new Adapter(
                    head.group("name"),
                    adapters.size() + 1,
                    Mac.ZERO,
                    Flags.switches(head.group("flags")),
                    WindowsAdapter.DEFAULT,
                    List.of(),
                    List.of()));
        } else if (!adapters.isEmpty()) {
            Adapter last = adapters.get(adapters.size() - 1);
            adapters.set(adapters.size() - 1, with(last, line));
        }
    }

    private static Adapter with(Adapter adapter, String line) {
        Matcher ether = ETHER.matcher(line);
        Matcher inet = INET.matcher(line);
        Matcher status = STATUS.matcher(line);
        if (ether.matches()) {
            return Mac.tryParse(ether.group("mac"))
                    .map(mac -> withMac(adapter, mac))
                    .orElse(adapter);
        } else if (inet.matches()) {
            return address(adapter, inet).map(own -> with(adapter, own)).orElse(adapter);
        }
        return status.matches()
                ? adapter.with(
                        Adapter.Switch.CARRIER, status.group("status").strip().equals("active"))
                : adapter;
    }

    private static Adapter withMac(Adapter adapter, Mac mac) {
        return new Adapter(
                adapter.name(),
                adapter.index(),
                mac,
                adapter.switches(),
                adapter.windows(),
                adapter.addresses(),
                adapter.gateways());
    }

    private static Adapter with(Adapter adapter, AdapterAddress own) {
        List<AdapterAddress> all = new ArrayList<>(adapter.addresses());
        all.add(own);
        return adapter.withAddresses(all);
    }

    private static Optional<AdapterAddress> address(Adapter adapter, Matcher inet) {
        int length = Integer.bitCount((int) Long.parseLong(inet.group("mask"), 16));
        Scope scope = adapter.switches().contains(Adapter.Switch.LOOPBACK) ? Scope.HOST : Scope.GLOBAL;
        return IpAddress.tryParse(inet.group("address"))
                .map(address -> new AdapterAddress(address, length, scope, null, null, "", Set.of()));
    }
}
