package homing.stack.linux;

import homing.decision.Citation;
import homing.decision.Rule;
import java.util.List;

/** The rules of Linux that are for IPv6 alone, each with where it is written. */
enum Ipv6Rule implements Rule {
    SCOPE_ID(
            "linux.scope-id",
            kernel("__inet6_bind(), net/ipv6/af_inet6.c"),
            kernel("__ip6_datagram_connect(), net/ipv6/datagram.c"),
            rfc("RFC 4007", "6")),
    BIND_OWN("linux.bind-own6", kernel("ipv6_chk_addr_and_flags(), net/ipv6/addrconf.c"), manual("ipv6(7)")),
    BIND_FAMILY("linux.bind-family", kernel("inet6_bind_sk(), net/ipv6/af_inet6.c"), manual("bind(2)")),
    PACKET_INFO("linux.packet-info6", kernel("ip6_datagram_send_ctl(), net/ipv6/datagram.c"), rfc("RFC 3542", "6.2")),
    ROUTE_FROM("linux.route-from", kernel("fib6_node_lookup_1(), net/ipv6/ip6_fib.c"), manual("ip-route(8), from")),
    ROUTER_PREFERENCE("linux.router-preference", kernel("rt6_score_route(), net/ipv6/route.c"), rfc("RFC 4191", "3.2")),
    ROUTER_REACHABLE("linux.router-reachable", kernel("rt6_check_neigh(), net/ipv6/route.c"), rfc("RFC 4861", "6.3.6")),
    LOOKED_UP_AGAIN("linux.looked-up-again", kernel("ip6_dst_lookup_tail(), net/ipv6/ip6_output.c")),
    CANDIDATES("linux.source6-candidates", kernel("ipv6_dev_get_saddr(), net/ipv6/addrconf.c"), rfc("RFC 6724", "4")),
    SAME("linux.source6-same", evaluation(), rfc("RFC 6724", "5, rule 1")),
    SCOPE("linux.source6-scope", evaluation(), rfc("RFC 6724", "5, rule 2")),
    PREFERRED("linux.source6-preferred", evaluation(), rfc("RFC 6724", "5, rule 3")),
    ADAPTER("linux.source6-adapter", evaluation(), rfc("RFC 6724", "5, rule 5")),
    LABEL("linux.source6-label", evaluation(), rfc("RFC 6724", "5, rule 6"), rfc("RFC 6724", "2.1")),
    TEMPORARY("linux.source6-temporary", evaluation(), rfc("RFC 6724", "5, rule 7")),
    ORCHID("linux.source6-orchid", evaluation(), rfc("RFC 4843", "")),
    PREFIX("linux.source6-prefix", evaluation(), rfc("RFC 6724", "5, rule 8")),
    TIE("linux.source6-tie", kernel("__ipv6_dev_get_saddr(), net/ipv6/addrconf.c")),
    NONE("linux.source6-none", kernel("ipv6_dev_get_saddr(), net/ipv6/addrconf.c")),
    MARTIAN("linux.martian6", kernel("ip6_rcv_core(), net/ipv6/ip6_input.c"), rfc("RFC 4291", "2.5.3")),
    FORWARDING("linux.forwarding6", kernel("ip6_forward(), net/ipv6/ip6_output.c"), manual("forwarding, ip-sysctl")),
    HOP_LIMIT("linux.hop-limit", kernel("ip6_forward(), net/ipv6/ip6_output.c"), rfc("RFC 8200", "3")),
    STAYS_ON_LINK("linux.stays-on-link", kernel("ip6_forward(), net/ipv6/ip6_output.c"), rfc("RFC 4007", "9")),
    INTERFACE_LOCAL(
            "linux.interface-local", kernel("ip6_finish_output2(), net/ipv6/ip6_output.c"), rfc("RFC 4291", "2.7")),
    LOOPBACK_ROUTE("linux.loopback-route", kernel("fib6_is_reject(), net/ipv6/route.c")),
    DISCOVERY_NEEDLESS("linux.discovery-needless", kernel("ndisc_constructor(), net/ipv6/ndisc.c")),
    DISCOVERY_LOOKUP(
            "linux.discovery-lookup", kernel("neigh_resolve_output(), net/core/neighbour.c"), rfc("RFC 4861", "7.2")),
    DISCOVERY_GIVES_UP(
            "linux.discovery-gives-up",
            kernel("neigh_timer_handler(), net/core/neighbour.c"),
            rfc("RFC 4861", "7.2.2")),
    ERROR_LIMIT(
            "linux.error-limit6",
            kernel("icmpv6_xrlim_allow(), net/ipv6/icmp.c"),
            manual("icmp/ratelimit, ip-sysctl"),
            rfc("RFC 4443", "2.4 (f)")),
    DISCOVERY_STALE(
            "linux.discovery-stale",
            kernel("neigh_timer_handler(), net/core/neighbour.c"),
            rfc("RFC 4861", "7.3.3"),
            new Citation(
                    "Homing", "the base, not a random time from half to one and a half of it", Citation.Evidence.OURS)),
    DISCOVERY_PROBE(
            "linux.discovery-probe", kernel("neigh_timer_handler(), net/core/neighbour.c"), rfc("RFC 4861", "7.3.3")),
    DISCOVERY_CONFIRMED(
            "linux.discovery-confirmed",
            kernel("sock_confirm_neigh(), include/net/sock.h"),
            rfc("RFC 4861", "7.3.1"),
            new Citation("Homing", "any sign since the doubt began counts", Citation.Evidence.OURS)),
    DUPLICATE(
            "linux.duplicate6",
            kernel("addrconf_dad_work(), net/ipv6/addrconf.c"),
            manual("dad_transmits, ip-sysctl"),
            rfc("RFC 4862", "5.4"),
            new Citation("Homing", "no random wait before the first question", Citation.Evidence.OURS)),
    TRANSMIT("linux.transmit6", kernel("ip6_finish_output2(), net/ipv6/ip6_output.c"), rfc("RFC 2464", "3")),
    SOLICIT_SENDER("linux.solicit-sender", kernel("ndisc_solicit(), net/ipv6/ndisc.c"), rfc("RFC 4861", "7.2.2")),
    SOLICIT_ANSWER("linux.solicit-answer", kernel("ndisc_recv_ns(), net/ipv6/ndisc.c"), rfc("RFC 4861", "7.2.4")),
    ADVERT_LEARN("linux.advert-learn", kernel("ndisc_recv_na(), net/ipv6/ndisc.c"), rfc("RFC 4861", "7.2.5"));

    private final String id;
    private final List<Citation> citations;

    Ipv6Rule(String id, Citation... citations) {
        this.id = id;
        this.citations = List.of(citations);
    }

    private static Citation evaluation() {
        return kernel("ipv6_get_saddr_eval(), net/ipv6/addrconf.c");
    }

    private static Citation kernel(String function) {
        return Citation.of("Linux kernel", function);
    }

    private static Citation manual(String page) {
        return Citation.of("Linux manual", page);
    }

    private static Citation rfc(String number, String section) {
        return Citation.of(number, section);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Citation> citations() {
        return citations;
    }
}
