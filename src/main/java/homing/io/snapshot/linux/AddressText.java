package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Lines;
import homing.io.text.Tokens;
import homing.model.Adapter;
import homing.model.PlainName;
import homing.net.Mac;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code ip addr}. */
final class AddressText {
    /** First words of lines that say nothing about how packets travel ({@code ip -d -s addr}). */
    private static final Set<String> IDLE = Set.of(
            "valid_lft",
            "altname",
            "alias",
            "promiscuity",
            "bridge",
            "bridge_slave",
            "vlan",
            "vxlan",
            "bond",
            "bond_slave",
            "veth",
            "tun",
            "vf",
            "vrf",
            "vrf_slave",
            "macvlan",
            "ipvlan",
            "RX:",
            "TX:");

    private final List<AdapterParts> adapters = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Tokens words = new Tokens();
    /** The adapter whose lines are being read, also one that is left out; null if none is. */
    private AdapterParts current;

    private boolean inStatistics;

    private AddressText() {}

    static List<Adapter> read(Collected files, String file) throws BadInput, IOException {
        AddressText reader = new AddressText();
        Understood.eachLine(files, file, reader::take);
        List<Adapter> adapters = new ArrayList<>();
        for (AdapterParts each : reader.adapters) {
            adapters.add(each.build());
        }
        return adapters;
    }

    private boolean take(String line, Lines at) {
        words.on(line);
        if (Character.isDigit(line.charAt(0))) {
            return adapter();
        }
        if (current == null) {
            return false;
        }
        String first = words.next();
        boolean numbers = inStatistics && Character.isDigit(first.charAt(0));
        inStatistics = first.equals("RX:") || first.equals("TX:");
        return numbers || IDLE.contains(first) || entry(first);
    }

    /** {@code 2: eth0@if5: <BROADCAST,UP> mtu 1500 …} */
    private boolean adapter() {
        long index = Figure.of(withoutColon(words.next()), Integer.MAX_VALUE);
        String name = withoutColon(words.next());
        String flags = words.next();
        if (index < 1 || name.isEmpty() || !flags.startsWith("<") || !flags.endsWith(">")) {
            current = null;
            return false;
        }
        int at = name.indexOf('@');
        List<String> set = Arrays.asList(flags.substring(1, flags.length() - 1).split(","));
        current = new AdapterParts(at < 0 ? name : name.substring(0, at), (int) index, set);
        boolean good = PlainName.isGood(current.name) && names.add(current.name);
        if (good) {
            adapters.add(current);
        }
        return good;
    }

    private static String withoutColon(String word) {
        return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean entry(String first) {
        if (first.startsWith("link/")) {
            current.mac = Mac.tryParse(words.next()).orElse(Mac.ZERO);
            return true;
        }
        return first.startsWith("inet") && new OwnAddressText(current).read(words);
    }
}
