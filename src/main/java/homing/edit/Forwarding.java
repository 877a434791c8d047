package homing.edit;

import homing.model.Host;
import homing.model.Settings;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whether a host sends packets on that are for others: each system has a switch of its own for it. */
public final class Forwarding {
    /** The switches of all systems for IPv4. */
    private static final List<String> SWITCHES =
            List.of("ip_forward", "conf.all.forwarding", "IPEnableRouter", "inet.ip.forwarding");

    private Forwarding() {}

    public static boolean isOn(Host host) {
        return SWITCHES.stream().anyMatch(name -> host.settings().get(name, 0) != 0);
    }

    static Host on(Host host) {
        return isOn(host) ? host : host.withSettings(host.settings().with(nameFor(host), 1));
    }

    static Host off(Host host) {
        SortedMap<String, Integer> rest = new TreeMap<>(host.settings().values());
        rest.keySet().removeAll(Set.copyOf(SWITCHES));
        return host.withSettings(new Settings(rest));
    }

    private static String nameFor(Host host) {
        return switch (host.stack().profile()) {
            case "windows-xp", "windows-modern" -> "IPEnableRouter";
            case "macos", "freebsd" -> "inet.ip.forwarding";
            default -> "ip_forward";
        };
    }
}
