package homing.edit.wiring;

import homing.model.Host;
import homing.model.Settings;
import homing.model.WindowsAdapter;
import homing.net.Family;
import homing.systems.Profiles;
import homing.systems.SystemFamily;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whether a host sends packets on that are for others: each system has a switch of its own for it. */
public final class Forwarding {
    /** What stands for the switch on Linux, too. */
    private static final String ALL_ADAPTERS = "conf.all.forwarding";

    /** For IPv6 Linux asks this one only (ip6_forward(), net/ipv6/ip6_output.c). */
    private static final String ALL_IPV6 = "ipv6.conf.all.forwarding";

    private Forwarding() {}

    /** Whether the host's own system has it turned on. */
    public static boolean isOn(Host host) {
        Settings settings = host.settings();
        SystemFamily family = Profiles.family(host.stack());
        boolean everywhere = family == SystemFamily.LINUX && settings.get(ALL_ADAPTERS, 0) != 0;
        return everywhere || settings.get(family.forwarding(), 0) != 0;
    }

    /** Whether the host sends on packets of a family that come in by one of its adapters; a system may have a switch for each. */
    public static boolean isOn(Host host, String adapter, Family family) {
        return switch (Profiles.family(host.stack())) {
            // most hosts have no settings, and a survey asks for each of their adapters
            case LINUX ->
                !host.settings().values().isEmpty() && isOnLinux(host, linuxSwitch(host.settings(), adapter, family));
            case WINDOWS -> isOn(host) || isOnByItself(host, adapter);
            case BSD, MODEL -> isOn(host);
        };
    }

    private static boolean isOnLinux(Host host, String name) {
        return name.equals(SystemFamily.LINUX.forwarding())
                ? isOn(host)
                : host.settings().get(name, 0) != 0;
    }

    private static boolean isOnByItself(Host host, String adapter) {
        return host.adapter(adapter)
                .filter(card -> card.windows().has(WindowsAdapter.Option.FORWARDING))
                .isPresent();
    }

    /** The switch of Linux that counts: that of the adapter itself if it is set (IPv4), else the one for all. */
    private static String linuxSwitch(Settings settings, String adapter, Family family) {
        String own = "conf." + adapter + ".forwarding";
        boolean hasOwn = settings.values().containsKey(own);
        return family == Family.IPV6 ? ALL_IPV6 : hasOwn ? own : SystemFamily.LINUX.forwarding();
    }

    /** The same host that sends on what comes in by an adapter; itself if its system knows no such thing. */
    public static Host on(Host host, String adapter, Family family) {
        if (isOn(host, adapter, family)) {
            return host;
        }
        return Profiles.family(host.stack()) == SystemFamily.LINUX
                ? host.withSettings(host.settings().with(linuxSwitch(host.settings(), adapter, family), 1))
                : on(host);
    }

    /** The same host that forwards; itself if its system knows no such thing. */
    public static Host on(Host host) {
        String setting = Profiles.family(host.stack()).forwarding();
        return isOn(host) || setting.isEmpty()
                ? host
                : host.withSettings(host.settings().with(setting, 1));
    }

    /** The same host with the switches of all systems turned off, for both families; those of single adapters stay. */
    public static Host off(Host host) {
        SortedMap<String, Integer> rest = new TreeMap<>(host.settings().values());
        rest.remove(ALL_ADAPTERS);
        rest.remove(ALL_IPV6);
        for (SystemFamily family : SystemFamily.values()) {
            rest.remove(family.forwarding());
        }
        return rest.equals(host.settings().values()) ? host : host.withSettings(new Settings(rest));
    }
}
