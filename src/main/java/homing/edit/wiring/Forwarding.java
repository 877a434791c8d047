package homing.edit.wiring;

import homing.model.Host;
import homing.model.Settings;
import homing.systems.Profiles;
import homing.systems.SystemFamily;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whether a host sends packets on that are for others: each system has a switch of its own for it. */
public final class Forwarding {
    /** What stands for the switch on Linux, too. */
    private static final String ALL_ADAPTERS = "conf.all.forwarding";

    private Forwarding() {}

    /** Whether the host's own system has it turned on. */
    public static boolean isOn(Host host) {
        Settings settings = host.settings();
        SystemFamily family = Profiles.family(host.stack());
        boolean everywhere = family == SystemFamily.LINUX && settings.get(ALL_ADAPTERS, 0) != 0;
        return everywhere || settings.get(family.forwarding(), 0) != 0;
    }

    /** The same host that forwards; itself if its system knows no such thing. */
    public static Host on(Host host) {
        String setting = Profiles.family(host.stack()).forwarding();
        return isOn(host) || setting.isEmpty()
                ? host
                : host.withSettings(host.settings().with(setting, 1));
    }

    /** The same host with the switches of all systems turned off. */
    public static Host off(Host host) {
        SortedMap<String, Integer> rest = new TreeMap<>(host.settings().values());
        rest.remove(ALL_ADAPTERS);
        for (SystemFamily family : SystemFamily.values()) {
            rest.remove(family.forwarding());
        }
        return rest.equals(host.settings().values()) ? host : host.withSettings(new Settings(rest));
    }
}
