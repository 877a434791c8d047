package homing.ui.form.host;

import java.util.ArrayList;
import java.util.List;

/** Switches that a system has and Homing looks at, for completion; any other may be set too. */
final class KnownSettings {
    private static final List<String> LINUX = List.of(
            "ip_forward",
            "conf.all.rp_filter",
            "ip_nonlocal_bind",
            "ip_default_ttl",
            "conf.all.accept_redirects",
            "conf.all.send_redirects",
            "ipv6.conf.all.forwarding",
            "ipv6.ip_nonlocal_bind");
    private static final List<String> BY_ADAPTER = List.of(
            "rp_filter",
            "arp_ignore",
            "arp_announce",
            "arp_filter",
            "proxy_arp",
            "accept_local",
            "route_localnet",
            "forwarding",
            "promote_secondaries",
            "ignore_routes_with_linkdown");
    private static final List<String> WINDOWS = List.of(
            "IPEnableRouter",
            "EnableDeadGWDetect",
            "IgnoreBindingOrder",
            "EnableICMPRedirect",
            "DefaultTTL",
            "TcpMaxDataRetransmissions",
            "ReachableTime",
            "ArpCacheLife",
            "ArpCacheMinReferencedLife",
            "dgdOld");
    private static final List<String> BSD = List.of(
            "net.inet.ip.forwarding",
            "net.inet.ip.check_interface",
            "net.inet.ip.rfc1122_strong_es",
            "net.inet.ip.source_address_validation",
            "net.inet.ip.ttl");

    private KnownSettings() {}

    static List<String> of(Site site) {
        return switch (site.family()) {
            case LINUX -> linux(site);
            case WINDOWS -> WINDOWS;
            case BSD -> BSD;
            case MODEL -> List.of();
        };
    }

    private static List<String> linux(Site site) {
        List<String> all = new ArrayList<>(LINUX);
        site.cards().forEach(card -> BY_ADAPTER.forEach(each -> all.add("conf." + card.name() + "." + each)));
        return all;
    }
}
