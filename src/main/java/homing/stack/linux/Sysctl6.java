package homing.stack.linux;

import homing.model.Settings;

/** The switches of a Linux host for IPv6; an adapter's own value counts, whatever the one for all adapters says. */
final class Sysctl6 {
    private static final int PREFERRED = 2;

    private Sysctl6() {}

    static boolean nonlocalBind(Settings settings) {
        return settings.get("ipv6.ip_nonlocal_bind", 0) != 0;
    }

    static boolean ignoresRoutesWithLinkdown(Settings settings, String adapter) {
        return own(settings, adapter, "ignore_routes_with_linkdown", 0) != 0;
    }

    /** Whether temporary addresses are the better ones (use_tempaddr 2, RFC 8981). */
    static boolean prefersTemporary(Settings settings, String adapter) {
        return own(settings, adapter, "use_tempaddr", 0) >= PREFERRED;
    }

    /** Whether an address that is still being checked may be used like any other; either value does. */
    static boolean usesOptimistic(Settings settings, String adapter) {
        return settings.get("ipv6.conf.all.use_optimistic", 0) != 0 || own(settings, adapter, "use_optimistic", 0) != 0;
    }

    static boolean usesOwnAddressesOnly(Settings settings, String adapter) {
        return own(settings, adapter, "use_oif_addrs_only", 0) != 0;
    }

    /** Whether addresses outlive that their adapter is set down; either value does. */
    static boolean keepsAddresses(Settings settings, String adapter) {
        return settings.get("ipv6.conf.all.keep_addr_on_down", 0) > 0
                || own(settings, adapter, "keep_addr_on_down", 0) > 0;
    }

    /** How often a fresh address is asked for; 0 for not at all. */
    static int dadTransmits(Settings settings, String adapter) {
        boolean off = own(settings, adapter, "accept_dad", 1) == 0 && settings.get("ipv6.conf.all.accept_dad", 0) <= 0;
        return off ? 0 : own(settings, adapter, "dad_transmits", 1);
    }

    /** Whether the host is a gateway at all. */
    static boolean forwardsAll(Settings settings) {
        return settings.get("ipv6.conf.all.forwarding", 0) != 0;
    }

    static boolean forwards(Settings settings, String adapter) {
        return own(settings, adapter, "forwarding", settings.get("ipv6.conf.all.forwarding", 0)) != 0;
    }

    /** An adapter without a value of its own has the default for adapters to come. */
    private static int own(Settings settings, String adapter, String name, int otherwise) {
        int standard = settings.get("ipv6.conf.default." + name, otherwise);
        return settings.get("ipv6.conf." + adapter + "." + name, standard);
    }
}
