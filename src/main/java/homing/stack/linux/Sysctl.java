package homing.stack.linux;

import homing.model.Settings;
import homing.net.Family;

/** The switches of a Linux host; how the value for all adapters and an adapter's own combine differs from one to the next. */
final class Sysctl {
    private Sysctl() {}

    static boolean nonlocalBind(Settings settings) {
        return settings.get("ip_nonlocal_bind", 0) != 0;
    }

    static int defaultTtl(Settings settings) {
        return settings.get("ip_default_ttl", 64);
    }

    /** Only the adapter's own value counts (IN_DEV_CONF_GET). */
    static boolean ignoresRoutesWithLinkdown(Settings settings, Family family, String adapter) {
        return family == Family.IPV4
                ? own(settings, adapter, "ignore_routes_with_linkdown") != 0
                : Sysctl6.ignoresRoutesWithLinkdown(settings, adapter);
    }

    /** Either one (IN_DEV_ORCONF). */
    static boolean routesLocalnet(Settings settings, String adapter) {
        return either(settings, adapter, "route_localnet");
    }

    static boolean arpFilters(Settings settings, String adapter) {
        return either(settings, adapter, "arp_filter");
    }

    /** The larger of both (IN_DEV_MAXCONF). */
    static int arpAnnounce(Settings settings, String adapter) {
        return larger(settings, adapter, "arp_announce");
    }

    static int arpIgnore(Settings settings, String adapter) {
        return larger(settings, adapter, "arp_ignore");
    }

    static int reversePathFilter(Settings settings, String adapter) {
        return larger(settings, adapter, "rp_filter");
    }

    static boolean acceptsLocal(Settings settings, String adapter) {
        return either(settings, adapter, "accept_local");
    }

    /** Of the adapter that a packet came in by; without a value of its own it has that of the whole host. */
    static boolean forwards(Settings settings, String adapter) {
        return settings.get("conf." + adapter + ".forwarding", forwardsAll(settings)) != 0;
    }

    private static int forwardsAll(Settings settings) {
        return settings.get("ip_forward", settings.get("conf.all.forwarding", 0));
    }

    static boolean sendsRedirects(Settings settings, String adapter) {
        return settings.get("conf.all.send_redirects", 1) != 0
                || settings.get("conf." + adapter + ".send_redirects", settings.get("conf.default.send_redirects", 1))
                        != 0;
    }

    /** Both if the adapter forwards, else either one; a host that is made a gateway turns it off for all (IN_DEV_RX_REDIRECTS). */
    static boolean acceptsRedirects(Settings settings, String adapter) {
        boolean all = settings.get("conf.all.accept_redirects", forwardsAll(settings) == 0 ? 1 : 0) != 0;
        int standard = settings.get("conf.default.accept_redirects", 1);
        boolean own = settings.get("conf." + adapter + ".accept_redirects", standard) != 0;
        return forwards(settings, adapter) ? all && own : all || own;
    }

    static boolean proxiesArp(Settings settings, String adapter) {
        return either(settings, adapter, "proxy_arp");
    }

    static boolean promotesSecondaries(Settings settings, String adapter) {
        return either(settings, adapter, "promote_secondaries");
    }

    private static int larger(Settings settings, String adapter, String name) {
        return Math.max(own(settings, "all", name), own(settings, adapter, name));
    }

    private static boolean either(Settings settings, String adapter, String name) {
        return own(settings, "all", name) != 0 || own(settings, adapter, name) != 0;
    }

    /** An adapter without a value of its own has the default for adapters to come. */
    private static int own(Settings settings, String adapter, String name) {
        if (settings.values().isEmpty()) {
            return 0;
        }
        int otherwise = adapter.equals("all") ? 0 : settings.get("conf.default." + name, 0);
        return settings.get("conf." + adapter + "." + name, otherwise);
    }
}
