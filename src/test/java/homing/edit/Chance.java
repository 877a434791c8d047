package homing.edit;

import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Choices by chance in a scenario; the same seed gives the same ones. */
final class Chance {
    private static final List<String> TEXTS = List.of(
            "plain",
            "ä – € 😀",
            "two\nlines",
            " blanks ",
            "12:30",
            "{x}, [y] # z",
            "- no",
            "",
            "null",
            "\"quoted\" it''s");
    private static final List<String> NAMES = List.of(
            "client",
            "gw 1",
            "7",
            "yes",
            "a.b",
            "Büro",
            "Local Area Connection",
            "x\"y",
            "p:q",
            "",
            "tun0",
            "LAN",
            "null");
    private static final List<String> ADDRESSES = List.of(
            "10.0.1.1", "10.0.1.255", "10.0.1.0", "192.0.2.7", "203.0.113.80", "127.0.0.1", "2001:db8::5", "fe80::1");

    final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    String text() {
        return of(TEXTS) + (coin() ? "" : below(100));
    }

    String name() {
        return of(NAMES) + (coin() ? "" : below(9));
    }

    IpAddress address() {
        return coin() ? IpAddress.ofIpv4(10 << 24 | 1 << 8 | below(256)) : IpAddress.parse(of(ADDRESSES));
    }

    Prefix prefix() {
        IpAddress address = address();
        return Prefix.of(address, below(address.family().bits() + 1));
    }

    Mac mac() {
        return new Mac(0x0200_0000_0000L | (random.nextLong() >>> 20 & 0xFFFF));
    }

    Spot spot() {
        return new Spot(below(2000) - 1000, coin() ? below(1000) : below(100_000) / 777.0);
    }

    Host host(Scenario scenario) {
        return of(scenario.network().hosts());
    }

    /** The name of an adapter of the host; now and then of none. */
    String adapter(Host host) {
        List<String> names =
                new ArrayList<>(host.adapters().stream().map(Adapter::name).toList());
        if (names.isEmpty() || below(6) == 0) {
            names.add(of(List.of("", "lo", "eth9")));
        }
        return of(names);
    }

    AdapterRef ref(Scenario scenario) {
        Host host = host(scenario);
        return new AdapterRef(host.name(), adapter(host));
    }

    Part part(Scenario scenario) {
        List<Lan> lans = scenario.network().lans();
        return switch (below(8)) {
            case 0, 1 -> lans.isEmpty() ? new Part.OfLan("none") : new Part.OfLan(of(lans).name());
            case 2 -> new Part.OfAdapter(ref(scenario));
            case 3 -> new Part.OfNote(below(scenario.notes().size() + 1));
            default -> new Part.OfHost(host(scenario).name());
        };
    }

    List<Part> parts(Scenario scenario) {
        List<Part> parts = new ArrayList<>();
        for (int i = below(4); i >= 0; i--) {
            parts.add(part(scenario));
        }
        return parts.stream().distinct().filter(part -> part.isIn(scenario)).toList();
    }
}
