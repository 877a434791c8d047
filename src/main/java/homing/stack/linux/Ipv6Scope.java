package homing.stack.linux;

import homing.net.IpAddress;
import java.util.Locale;
import java.util.Map;

/** How far an IPv6 address reaches, as a number from 1 to 15 (__ipv6_addr_type(), RFC 4291 section 2.7). */
final class Ipv6Scope {
    static final int HOST = 1;
    static final int LINK = 2;
    private static final int SITE = 5;
    private static final int GLOBAL = 14;
    private static final Map<Integer, String> NAMES =
            Map.of(HOST, "host", LINK, "link", SITE, "site", 8, "organisation", GLOBAL, "global");

    private Ipv6Scope() {}

    /** The scope of an address: that of a group stands in it; ::1 reaches as far as a link (RFC 6724 section 3.4). */
    static int of(IpAddress address) {
        if (address.isMulticast()) {
            return (int) (address.high() >>> 48) & 0xF;
        }
        if (address.isLinkLocal() || address.isLoopback()) {
            return LINK;
        }
        return isSiteLocal(address) ? SITE : GLOBAL;
    }

    /** fec0::/10, which is used no more (RFC 3879). */
    private static boolean isSiteLocal(IpAddress address) {
        return address.high() >>> 54 == 0x3FB;
    }

    /** The name of a scope; its number in hexadecimal if it has none. */
    static String name(int scope) {
        return NAMES.getOrDefault(scope, Integer.toHexString(scope).toUpperCase(Locale.ROOT));
    }

    /** Whether an address means something else on each link, so that an adapter must be named (__ipv6_addr_needs_scope_id()). */
    static boolean needsAdapter(IpAddress address) {
        return address.isLinkLocal() || (address.isMulticast() && of(address) <= LINK);
    }
}
