package homing.io.scenario;

import homing.io.snapshot.linux.LinuxLines;
import homing.model.Adapter;
import homing.model.Adapter.Switch;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An adapter of a scenario file. */
final class AdapterFields {
    private final String name;
    private final Fields fields;
    private final Report report;

    AdapterFields(String name, Value value, Report report) {
        this.name = name;
        this.fields = Fields.of(value, Keys.ADAPTER, report);
        this.report = report;
    }

    int index() {
        return (int) fields.number("index", 1, Integer.MAX_VALUE, 0);
    }

    Adapter adapter(int index, Numbers numbers) {
        Mac mac = fields.parsed("mac", "a hardware address such as 02:00:00:00:00:01", Mac::tryParse);
        Set<Switch> switches = switches();
        Mac made = switches.contains(Switch.LOOPBACK) ? Mac.ZERO : numbers.mac(index);
        return new Adapter(
                name,
                index,
                mac == null ? made : mac,
                switches,
                windows(),
                fields.lines("addresses", "an address such as 10.1.0.5/24", AdapterFields::address),
                fields.lines("gateways", "a gateway such as 10.1.0.1 or 10.1.0.1 metric 20", AdapterFields::gateway));
    }

    private static Optional<AdapterAddress> address(String line) {
        return line.contains("/") ? LinuxLines.address(line) : Optional.empty();
    }

    private static Optional<Gateway> gateway(String line) {
        String[] words = line.strip().split("\\s+");
        Optional<IpAddress> address = IpAddress.tryParse(words[0]);
        if (words.length == 1) {
            return address.map(each -> new Gateway(each, null));
        }
        Optional<Long> metric = words.length == 3 && words[1].equals("metric")
                ? Fields.number(words[2], 0, Integer.MAX_VALUE)
                : Optional.empty();
        return address.flatMap(each -> metric.map(number -> new Gateway(each, number.intValue())));
    }

    private WindowsAdapter windows() {
        return new WindowsAdapter(
                (int) fields.number("binding", 1, 1000, 0),
                (int) fields.number("metric", 1, 9999, 0),
                fields.number("speed", 1, 1_000_000_000_000L, 0),
                fields.flag("wireless", false));
    }

    private Set<Switch> switches() {
        Set<Switch> on = EnumSet.noneOf(Switch.class);
        if (fields.get("switches").isPresent()) {
            on.addAll(fields.lines(
                    "switches",
                    "up, carrier, arp, broadcast, multicast, loopback, point-to-point",
                    AdapterFields::named));
            return on;
        }
        on.addAll(Adapter.ETHERNET);
        switch (fields.text("state", "up")) {
            case "up" -> {}
            case "down" -> on.remove(Switch.UP);
            case "unplugged" -> on.remove(Switch.CARRIER);
            default -> report.add(fields.placeOf("state"), "io.scenario.state", fields.text("state", ""));
        }
        return on;
    }

    private static Optional<Switch> named(String word) {
        for (Switch each : Switch.values()) {
            if (word(each).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    static String word(Switch each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
