package homing.io.snapshot.linux;

import homing.model.Adapter;
import homing.model.Adapter.Switch;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.PlainName;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An adapter while it is read. */
final class AdapterParts {
    private static final Map<String, Scope> SCOPES = scopes();

    final String name;
    private final int index;
    private final Set<Switch> switches = EnumSet.noneOf(Switch.class);
    private final List<AdapterAddress> addresses = new ArrayList<>();
    Mac mac = Mac.ZERO;

    AdapterParts(String name, int index, Collection<String> flags) {
        this.name = name;
        this.index = index;
        addIf(flags.contains("UP"), Switch.UP);
        addIf(flags.contains("LOWER_UP"), Switch.CARRIER);
        addIf(!flags.contains("NOARP") && !flags.contains("LOOPBACK"), Switch.ARP);
        addIf(flags.contains("BROADCAST"), Switch.BROADCAST);
        addIf(flags.contains("MULTICAST"), Switch.MULTICAST);
        addIf(flags.contains("LOOPBACK"), Switch.LOOPBACK);
        addIf(flags.contains("POINTOPOINT"), Switch.POINT_TO_POINT);
    }

    private void addIf(boolean on, Switch what) {
        if (on) {
            switches.add(what);
        }
    }

    void add(AdapterAddress address) {
        addresses.add(address);
    }

    /** eth0:1 is an alias; the adapter's own name is none, nor what is no name. */
    String alias(String label) {
        return label.equals(name) || !PlainName.isGood(label) ? "" : label;
    }

    Adapter build() {
        return new Adapter(name, index, mac, switches, WindowsAdapter.DEFAULT, addresses, List.of());
    }

    /** The scope of this name or number; GLOBAL for one that has no name here. */
    static Scope scope(String word) {
        return SCOPES.getOrDefault(word, Scope.GLOBAL);
    }

    private static Map<String, Scope> scopes() {
        Map<String, Scope> names = new HashMap<>();
        for (Scope scope : Scope.values()) {
            names.put(word(scope), scope);
            names.put(String.valueOf(scope.number()), scope);
        }
        return names;
    }

    /** The kernel's name for something. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The mark that iproute2 prints by this word. */
    static Optional<Mark> mark(String word) {
        return switch (word) {
            case "secondary" -> Optional.of(Mark.SECONDARY);
            case "noprefixroute" -> Optional.of(Mark.NO_PREFIX_ROUTE);
            case "deprecated" -> Optional.of(Mark.DEPRECATED);
            case "temporary" -> Optional.of(Mark.TEMPORARY);
            case "tentative" -> Optional.of(Mark.TENTATIVE);
            case "optimistic" -> Optional.of(Mark.OPTIMISTIC);
            case "dadfailed" -> Optional.of(Mark.DADFAILED);
            case "skip-as-source" -> Optional.of(Mark.SKIP_AS_SOURCE);
            default -> Optional.empty();
        };
    }

    /** Whether an address is not there, or of the same family as another. */
    static boolean agrees(IpAddress address, IpAddress other) {
        return address == null || address.family() == other.family();
    }

    static IpAddress addressOrNull(Object text) {
        return text == null ? null : IpAddress.tryParse(text.toString()).orElse(null);
    }
}
