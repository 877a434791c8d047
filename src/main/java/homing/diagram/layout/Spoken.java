package homing.diagram.layout;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a picture shows, for those who cannot see it. */
final class Spoken {
    private Spoken() {}

    /** client, Windows XP, two adapters: A 10.1.0.5, B 10.2.0.5. */
    static String host(Host host, String stack) {
        List<Adapter> ports = Focus.ports(host);
        String adapters = ports.stream().map(Spoken::adapter).collect(Collectors.joining(", "));
        String key = "diagram.spoken.host." + Math.min(ports.size(), 2);
        return Words.english().say(key, host.name(), stack, number(ports.size()), adapters);
    }

    /** The same with what went wrong. */
    static String with(String says, Optional<String> alert) {
        return alert.map(text -> Words.english().say("diagram.spoken.alert", says, text))
                .orElse(says);
    }

    /** down, unplugged; empty while an adapter is up and plugged in. */
    static Optional<String> trouble(Adapter adapter) {
        if (!adapter.isUp()) {
            return Optional.of(Words.english().say("diagram.port.down"));
        }
        return adapter.is(Adapter.Switch.CARRIER)
                ? Optional.empty()
                : Optional.of(Words.english().say("diagram.port.unplugged"));
    }

    private static String adapter(Adapter adapter) {
        String addresses = adapter.addresses().stream()
                .map(AdapterAddress::address)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        String named = addresses.isEmpty()
                ? Words.english().say("diagram.spoken.no-address", adapter.name())
                : adapter.name() + " " + addresses;
        return trouble(adapter).map(words -> named + " " + words).orElse(named);
    }

    private static String number(int count) {
        String key = "diagram.number." + count;
        return Words.english().knows(key) ? Words.english().say(key) : String.valueOf(count);
    }

    /** LAN A · 10.1.0.0/24, with adapters of client, fw-A. */
    static String lan(Lan lan, String text) {
        String hosts = lan.adapters().stream().map(AdapterRef::host).distinct().collect(Collectors.joining(", "));
        return Words.english().say(hosts.isEmpty() ? "diagram.spoken.lan.empty" : "diagram.spoken.lan", text, hosts);
    }

    /** SYN from 10.2.0.5 to 203.0.113.80, leaves by A, wears B's address. */
    static String packet(Flight flight) {
        CapsulePlan plan = flight.voyage().plan();
        Packets words = plan.words();
        String name = Words.english().say("diagram.spoken.packet", words.block(), words.source(), words.rest());
        String all = plan.way().isEmpty() ? name : Words.english().say("diagram.spoken.way", name, plan.way());
        return plan.isForeign() ? Words.english().say("diagram.spoken.alert", all, plan.warning()) : all;
    }

    static String cross(String host) {
        return Words.english().say("diagram.spoken.cross", host);
    }

    /** adapter A of client, 10.1.0.5. */
    static String port(String host, Adapter adapter) {
        return Words.english().say("diagram.spoken.port", host, adapter(adapter));
    }
}
