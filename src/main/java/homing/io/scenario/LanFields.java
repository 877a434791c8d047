package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Spot;
import homing.text.Message;
import homing.text.NearWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The LANs of a scenario file: each a list of host:adapter, or keys with such a list and a place. */
final class LanFields {
    private static final Message KIND = Message.of("io.expected.one-of", String.join(", ", Keys.LAN_KINDS));

    private final Map<String, List<String>> hosts = new LinkedHashMap<>();
    private final Set<AdapterRef> plugged = new HashSet<>();
    private final Report report;

    LanFields(List<Host> hosts, Report report) {
        this.report = report;
        for (Host host : hosts) {
            this.hosts.put(
                    host.name(), host.adapters().stream().map(Adapter::name).toList());
        }
    }

    /**
     * A LAN.
     *
     * @param at null if the file does not say where it stands
     */
    record Placed(Lan lan, Spot at) {}

    Placed read(Value.Entry entry) {
        Names.check(entry.key(), report);
        String name = entry.key().text();
        if (entry.value() instanceof Value.Items items) {
            return new Placed(new Lan(name, members(items.values())), null);
        }
        Fields fields = Fields.ofMaybe(entry.value(), Keys.LAN, report);
        Lan lan = new Lan(name, members(fields.list("adapters")), kind(fields));
        return new Placed(lan, Spots.read(fields, report));
    }

    private static Lan.Kind kind(Fields fields) {
        Lan.Kind kind = fields.parsed(
                "kind",
                KIND,
                word -> Keys.LAN_KINDS.contains(word)
                        ? Optional.of(Lan.Kind.valueOf(word.toUpperCase(Locale.ROOT)))
                        : Optional.empty());
        return kind == null ? Lan.Kind.CABLE : kind;
    }

    private List<AdapterRef> members(List<Value> values) {
        List<AdapterRef> members = new ArrayList<>();
        for (Value value : values) {
            AdapterRef member = member(value);
            if (member != null && !plugged.add(member)) {
                report.add(value.place(), "io.scenario.plugged-twice", member);
            } else if (member != null) {
                members.add(member);
            }
        }
        return members;
    }

    /** Null, with a problem in the report, if there is no such adapter. */
    private AdapterRef member(Value value) {
        String text = value instanceof Value.Text member ? member.text() : "";
        int colon = text.indexOf(':');
        if (colon < 0) {
            report.add(value.place(), "io.scenario.no-member", value.found());
            return null;
        }
        AdapterRef member = new AdapterRef(text.substring(0, colon), text.substring(colon + 1));
        List<String> adapters = hosts.get(member.host());
        if (adapters == null) {
            noHost(value, member.host());
        } else if (!adapters.contains(member.adapter())) {
            noAdapter(value, member, adapters);
        }
        return adapters != null && adapters.contains(member.adapter()) ? member : null;
    }

    private void noHost(Value value, String host) {
        NearWord.of(host, hosts.keySet())
                .ifPresentOrElse(
                        near -> report.add(value.place(), "io.scenario.no-host-near", host, near),
                        () -> report.add(
                                value.place(), "io.scenario.no-host", host, String.join(", ", hosts.keySet())));
    }

    private void noAdapter(Value value, AdapterRef member, List<String> adapters) {
        NearWord.of(member.adapter(), adapters)
                .ifPresentOrElse(
                        near -> report.add(
                                value.place(), "io.scenario.no-adapter-near", member.host(), member.adapter(), near),
                        () -> report.add(
                                value.place(),
                                "io.scenario.no-adapter",
                                member.host(),
                                member.adapter(),
                                String.join(", ", adapters)));
    }
}
