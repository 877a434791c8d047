package homing.model;

import homing.text.NearWord;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names of settings. A machine has hundreds that Homing does not look at, so a name that it does not know is no mistake; one
 * that looks like a slip of the pen is.
 */
public final class SettingName {
    /** What a slip may change, to be sure that another name of the system is not taken for one. */
    private static final int LETTERS = 2;

    private static final Set<String> PLAIN = Set.of(
            "ip_forward",
            "ip_nonlocal_bind",
            "ip_default_ttl",
            "IPEnableRouter",
            "EnableDeadGWDetect",
            "TcpMaxDataRetransmissions",
            "dgdOld",
            "IgnoreBindingOrder",
            "EnableICMPRedirect",
            "DefaultTTL",
            "ReachableTime",
            "ArpCacheLife",
            "ArpCacheMinReferencedLife");
    private static final Set<String> BY_ADAPTER = Set.of(
            "forwarding",
            "rp_filter",
            "arp_filter",
            "arp_announce",
            "arp_ignore",
            "proxy_arp",
            "accept_local",
            "route_localnet",
            "send_redirects",
            "accept_redirects",
            "secure_redirects",
            "promote_secondaries",
            "ignore_routes_with_linkdown");

    /** What stands in the place of an adapter's name. */
    private static final Set<String> EVERY = Set.of("all", "default", "lo");

    private static final String CONF = "conf.";

    private SettingName() {}

    /**
     * What a name was meant to be, if it looks like a slip.
     *
     * @param adapters the names of the host's adapters
     */
    public static Optional<String> meant(String name, Set<String> adapters) {
        String[] parts = name.split("\\.", -1);
        if (parts.length == 1) {
            return slip(name, PLAIN);
        }
        if (!parts[0].equals("conf") || parts.length != 3) {
            return Optional.empty();
        }
        return slip(parts[2], BY_ADAPTER)
                .map(setting -> "conf." + parts[1] + "." + setting)
                .or(() -> EVERY.contains(parts[1])
                        ? Optional.<String>empty()
                        : slip(parts[1], adapters)
                                .filter(near -> !letters(near).equals(letters(parts[1])))
                                .map(adapter -> "conf." + adapter + "." + parts[2]));
    }

    /** Adapters are numbered: one of another number is another one. */
    private static String letters(String adapter) {
        return adapter.replaceAll("\\d", "");
    }

    /** The adapter that a setting is about; empty for one that is about the host or all of its adapters. */
    public static Optional<String> adapterOf(String name) {
        int last = name.lastIndexOf('.');
        boolean one = name.startsWith(CONF) && last > CONF.length();
        return one
                ? Optional.of(name.substring(CONF.length(), last)).filter(adapter -> !EVERY.contains(adapter))
                : Optional.empty();
    }

    private static Optional<String> slip(String written, Set<String> known) {
        return known.contains(written)
                ? Optional.empty()
                : NearWord.of(written, known).filter(near -> distance(written, near) <= LETTERS);
    }

    private static int distance(String written, String near) {
        return NearWord.distance(written.toLowerCase(Locale.ROOT), near.toLowerCase(Locale.ROOT));
    }
}
