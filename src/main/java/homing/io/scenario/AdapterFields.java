package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Adapter;
import homing.model.Adapter.Switch;
import homing.model.AdapterAddress;
import homing.model.WindowsAdapter;
import homing.net.Mac;
import homing.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An adapter of a scenario file. */
final class AdapterFields {
    private static final Message MAC = Message.of("io.expected.mac");
    private static final long FASTEST = 1_000_000_000_000L;

    private final String name;
    private final Fields fields;
    private final Report report;
    private final Set<Switch> switches;

    AdapterFields(Value.Entry entry, Report report) {
        Names.check(entry.key(), report);
        this.name = entry.key().text();
        this.fields = Fields.ofMaybe(entry.value(), Keys.ADAPTER, report);
        this.report = report;
        this.switches = Switches.read(fields);
    }

    /** What the file says of its number and hardware address. */
    Identity identity() {
        long index = fields.number("index", 1, Integer.MAX_VALUE, 0);
        Mac mac = fields.parsed("mac", MAC, Mac::tryParse);
        return new Identity(index == 0 ? null : (int) index, mac, switches.contains(Switch.LOOPBACK));
    }

    Adapter adapter(Identity identity) {
        return new Adapter(
                name,
                identity.index(),
                identity.mac(),
                switches,
                windows(),
                addresses(),
                fields.each("gateways", value -> GatewayLine.read(value, report)));
    }

    private List<AdapterAddress> addresses() {
        List<AdapterAddress> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Value value : fields.list("addresses")) {
            Optional<AdapterAddress> read = AddressLine.read(value, report);
            read.filter(each -> !seen.add(each.toString()))
                    .ifPresent(each -> report.add(value.place(), "io.scenario.address-twice", name, each));
            read.ifPresent(all::add);
        }
        return all;
    }

    private WindowsAdapter windows() {
        return new WindowsAdapter(
                (int) fields.number("binding", 0, 1000, 0),
                (int) fields.number("metric", 0, Integer.MAX_VALUE, 0),
                fields.number("speed", 0, FASTEST, 0),
                fields.flag("wireless", false),
                EnabledWords.read(fields));
    }
}
