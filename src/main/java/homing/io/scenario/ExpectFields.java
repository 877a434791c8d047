package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.io.yaml.Numerals;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.Network;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Expectation;
import homing.scenario.Expectation.Subject;
import homing.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a call of a scenario file expects. */
final class ExpectFields {
    private static final String NONE = "none";

    private final Value value;
    private final Host host;
    private final List<String> hosts;
    private final Report report;

    /**
     * The expectations of a call.
     *
     * @param host the host that calls; null if it is not known
     */
    ExpectFields(Fields call, Host host, Network network, Report report) {
        this.hosts = network.hosts().stream().map(Host::name).toList();
        this.value = call.get("expect").orElse(null);
        this.host = host;
        this.report = report;
    }

    List<Expectation> expectations() {
        List<Expectation> all = new ArrayList<>();
        if (value == null) {
            return all;
        }
        Fields.of(value, Keys.EXPECT, report);
        List<Value.Entry> entries = value instanceof Value.Entries keys ? keys.entries() : List.of();
        for (Value.Entry entry : entries) {
            Arrays.stream(Subject.values())
                    .filter(subject -> subject.key().equals(entry.key().text()))
                    .forEach(subject -> add(subject, entry.value(), all));
        }
        return all;
    }

    private void add(Subject subject, Value expected, List<Expectation> all) {
        String text = expected instanceof Value.Text single ? single.text() : "";
        if (fits(subject, text)) {
            all.add(new Expectation(subject, text));
        } else {
            report.add(expected.place(), "io.yaml.unexpected", expected.found(), subject.key(), expectedOf(subject));
        }
    }

    private boolean fits(Subject subject, String text) {
        boolean none = text.equals(NONE);
        return switch (subject) {
            case BIND, CONNECT, SEND -> none || text.equals("ok") || isError(text);
            case SOURCE, WIRE_SOURCE, NEXT_HOP, REPLY, SEEN ->
                none || IpAddress.tryParse(text).isPresent();
            case EGRESS ->
                none || text.equals("lo") || host == null || host.adapter(text).isPresent();
            case ROUTE -> none || (text.contains("/") && Prefix.tryParse(text).isPresent());
            case FOREIGN_SOURCE -> Numerals.flag(text).isPresent();
            case ERROR -> none || text.equals("timeout") || isError(text);
            case ENDING -> Keys.ENDINGS.contains(text);
            case AT -> hosts.contains(text);
        };
    }

    private static boolean isError(String text) {
        return text.matches("[A-Z][A-Z0-9]{2,40}");
    }

    private Message expectedOf(Subject subject) {
        return switch (subject) {
            case BIND, CONNECT, SEND -> Message.of("io.expected.outcome");
            case SOURCE, WIRE_SOURCE, NEXT_HOP, REPLY, SEEN -> Message.of("io.expected.address-or-none");
            case EGRESS -> Message.of("io.expected.one-of", adapters());
            case ROUTE -> Message.of("io.expected.prefix-or-none");
            case FOREIGN_SOURCE -> Message.of("io.expected.flag");
            case ERROR -> Message.of("io.expected.trouble");
            case ENDING -> Message.of("io.expected.one-of", String.join(", ", Keys.ENDINGS));
            case AT -> Message.of("io.expected.one-of", String.join(", ", hosts));
        };
    }

    private String adapters() {
        List<String> names =
                new ArrayList<>(host.adapters().stream().map(Adapter::name).toList());
        names.add(NONE);
        return String.join(", ", names);
    }
}
