package homing.stack.linux;

import homing.decision.Citation;
import homing.decision.Rule;
import java.util.List;

/** The rules of Linux, each with the kernel function that holds it. */
enum LinuxRule implements Rule {
    SOCKET("linux.socket", kernel("inet_create(), net/ipv4/af_inet.c"), manual("socket(2)")),
    BIND_NONE("linux.bind-none", manual("ip(7)")),
    BIND_ANY("linux.bind-any", kernel("__inet_bind(), net/ipv4/af_inet.c"), manual("ip(7)")),
    BIND_OWN("linux.bind-own", kernel("inet_addr_valid_or_nonlocal(), include/net/inet_sock.h"), manual("bind(2)")),
    BIND_GROUP("linux.bind-group", kernel("__inet_bind(), net/ipv4/af_inet.c")),
    BIND_NONLOCAL("linux.bind-nonlocal", kernel("inet_can_nonlocal_bind(), include/net/inet_sock.h")),
    BIND_PORT(
            "linux.bind-port",
            kernel("inet_csk_bind_conflict(), net/ipv4/inet_connection_sock.c"),
            kernel("udp_lib_lport_inuse(), net/ipv4/udp.c")),
    PACKET_INFO("linux.packet-info", kernel("udp_sendmsg(), net/ipv4/udp.c"), manual("ip(7), IP_PKTINFO")),
    RULE_ORDER("linux.rule-order", kernel("fib_rules_lookup(), net/core/fib_rules.c"), manual("ip-rule(8)")),
    RULE_MATCH("linux.rule-match", kernel("fib4_rule_match(), net/ipv4/fib_rules.c"), manual("ip-rule(8)")),
    RULE_SUPPRESS("linux.rule-suppress", kernel("fib4_rule_suppress(), net/ipv4/fib_rules.c")),
    RULE_REFUSES("linux.rule-refuses", kernel("fib4_rule_action(), net/ipv4/fib_rules.c")),
    LONGEST_PREFIX(
            "linux.longest-prefix", kernel("fib_table_lookup(), net/ipv4/fib_trie.c"), rfc("RFC 1812", "5.2.4.3")),
    TABLE_ORDER("linux.table-order", kernel("fib_insert_alias(), net/ipv4/fib_trie.c"), manual("ip-route(8)")),
    ROUTE_DEVICE(
            "linux.route-device",
            kernel("fib_lookup_good_nhc(), net/ipv4/fib_trie.c"),
            manual("socket(7), SO_BINDTODEVICE")),
    ROUTE_DOWN("linux.route-down", kernel("fib_sync_down_dev(), net/ipv4/fib_semantics.c")),
    ROUTE_LINKDOWN(
            "linux.route-linkdown",
            kernel("fib_lookup_good_nhc(), net/ipv4/fib_trie.c"),
            manual("ignore_routes_with_linkdown, ip-sysctl")),
    ROUTE_TOS("linux.route-tos", kernel("fib_table_lookup(), net/ipv4/fib_trie.c")),
    ROUTE_TYPE("linux.route-type", kernel("fib_props[], net/ipv4/fib_semantics.c"), manual("ip-route(8)")),
    DEAD_GATEWAY(
            "linux.dead-gateway", kernel("fib_select_default(), net/ipv4/fib_semantics.c"), rfc("RFC 1122", "3.3.1.4")),
    MERGED_TABLES(
            "linux.merged-tables",
            kernel("fib_lookup(), include/net/ip_fib.h"),
            kernel("fib_trie_table(), net/ipv4/fib_trie.c")),
    MULTIPATH(
            "linux.multipath",
            new Citation("Linux kernel", "fib_select_multipath(), net/ipv4/fib_semantics.c", Citation.Evidence.OURS)),
    ADAPTER_DOWN(
            "linux.adapter-down",
            kernel("fib_disable_ip(), net/ipv4/fib_frontend.c"),
            kernel("fib_sync_down_dev(), net/ipv4/fib_semantics.c"),
            kernel("neigh_ifdown(), net/core/neighbour.c")),
    ADAPTER_UP("linux.adapter-up", kernel("fib_netdev_event(), net/ipv4/fib_frontend.c")),
    CABLE("linux.cable", kernel("neigh_carrier_down(), net/core/neighbour.c")),
    ADDRESS_ADDED("linux.address-added", kernel("fib_add_ifaddr(), net/ipv4/fib_frontend.c")),
    ADDRESS_REMOVED(
            "linux.address-removed",
            kernel("__inet_del_ifa(), net/ipv4/devinet.c"),
            kernel("fib_del_ifaddr(), net/ipv4/fib_frontend.c")),
    ROUTE_SET("linux.route-set", kernel("fib_table_insert(), net/ipv4/fib_trie.c"), manual("ip-route(8)")),
    RULE_SET("linux.rule-set", kernel("fib_nl_newrule(), net/core/fib_rules.c"), manual("ip-rule(8)")),
    NEIGHBOUR_SET("linux.neighbour-set", kernel("neigh_add(), net/core/neighbour.c"), manual("ip-neighbour(8)")),
    SETTING("linux.setting", manual("sysctl(8)")),
    NAT_SET("linux.nat-set", manual("iptables(8)")),
    POWER("linux.power", new Citation("Homing", "", Citation.Evidence.OURS)),
    NO_ROUTE("linux.no-route", kernel("ip_route_output_key_hash_rcu(), net/ipv4/route.c")),
    ASSUMED_ON_LINK("linux.assumed-on-link", kernel("ip_route_output_key_hash_rcu(), net/ipv4/route.c")),
    DEVICE_DECIDES("linux.device-decides", kernel("ip_route_output_key_hash_rcu(), net/ipv4/route.c")),
    SOURCE_VALID("linux.source-valid", kernel("ip_route_output_key_hash_rcu(), net/ipv4/route.c")),
    MARTIAN_SOURCE("linux.martian-source", kernel("__mkroute_output(), net/ipv4/route.c"), rfc("RFC 1122", "3.2.1.3")),
    THIS_HOST(
            "linux.this-host", kernel("ip_route_output_key_hash_rcu(), net/ipv4/route.c"), rfc("RFC 1122", "3.2.1.3")),
    LOCAL_DELIVERY("linux.local-delivery", kernel("ip_route_output_key_hash_rcu(), net/ipv4/route.c")),
    ADAPTER_OF_ROUTE("linux.adapter-of-route", kernel("__mkroute_output(), net/ipv4/route.c")),
    BROADCAST_PERMISSION(
            "linux.broadcast-permission",
            kernel("__ip4_datagram_connect(), net/ipv4/datagram.c"),
            manual("socket(7), SO_BROADCAST")),
    TCP_UNICAST("linux.tcp-unicast", kernel("tcp_v4_connect(), net/ipv4/tcp_ipv4.c")),
    SOURCE_BOUND("linux.source-bound", kernel("ip_route_connect(), include/net/route.h"), rfc("RFC 1122", "3.3.4.2")),
    SOURCE_PREFERRED(
            "linux.source-preferred",
            kernel("fib_result_prefsrc(), net/ipv4/fib_semantics.c"),
            manual("ip-route(8), src")),
    SOURCE_SUBNET("linux.source-subnet", kernel("inet_select_addr(), net/ipv4/devinet.c")),
    SOURCE_FIRST("linux.source-first", kernel("inet_select_addr(), net/ipv4/devinet.c")),
    SOURCE_OTHER("linux.source-other", kernel("inet_select_addr(), net/ipv4/devinet.c")),
    SOURCE_NONE("linux.source-none", kernel("inet_select_addr(), net/ipv4/devinet.c")),
    SOURCE_ASKED("linux.source-asked", kernel("icmp_reply(), net/ipv4/icmp.c"), rfc("RFC 1122", "3.2.2.6")),
    SOURCE_LOCAL("linux.source-local", kernel("ip_route_output_key_hash_rcu(), net/ipv4/route.c")),
    KEPT_ROUTE("linux.kept-route", kernel("sk_setup_caps(), ip4_datagram_connect()")),
    NAT_RULE(
            "linux.nat-rule",
            kernel("nf_nat_inet_fn(), net/netfilter/nf_nat_core.c"),
            manual("iptables-extensions(8)")),
    MASQUERADE(
            "linux.masquerade",
            kernel("nf_nat_masquerade_ipv4(), net/netfilter/nf_nat_masquerade.c"),
            manual("iptables-extensions(8), MASQUERADE")),
    SOURCE_CHECK(
            "linux.source-check",
            kernel("fib_validate_source(), net/ipv4/fib_frontend.c"),
            manual("rp_filter, ip-sysctl"),
            rfc("RFC 3704", "2.2")),
    ARP_NEEDLESS("linux.arp-needless", kernel("arp_constructor(), net/ipv4/arp.c")),
    ARP_LOOKUP("linux.arp-lookup", kernel("neigh_resolve_output(), net/core/neighbour.c"), rfc("RFC 826", "")),
    ARP_SENDER("linux.arp-sender", kernel("arp_solicit(), net/ipv4/arp.c"), manual("arp_announce, ip-sysctl")),
    ARP_ANSWER(
            "linux.arp-answer", kernel("arp_process(), net/ipv4/arp.c"), manual("arp_ignore, arp_filter, ip-sysctl")),
    ARP_PROXY("linux.arp-proxy", kernel("arp_fwd_proxy(), net/ipv4/arp.c"), rfc("RFC 1027", "")),
    ARP_LEARN(
            "linux.arp-learn", kernel("neigh_event_ns(), __neigh_update(), net/core/neighbour.c"), rfc("RFC 826", "")),
    ARP_GIVES_UP("linux.arp-gives-up", kernel("neigh_timer_handler(), net/core/neighbour.c"), manual("arp(7)")),
    ARP_STALE(
            "linux.arp-stale",
            kernel("neigh_timer_handler(), net/core/neighbour.c"),
            manual("arp(7), base_reachable_time_ms"),
            new Citation(
                    "Homing", "the base, not a random time from half to one and a half of it", Citation.Evidence.OURS)),
    ARP_PROBE(
            "linux.arp-probe",
            kernel("neigh_timer_handler(), net/core/neighbour.c"),
            manual("arp(7), delay_first_probe_time, ucast_solicit"),
            rfc("RFC 1122", "2.3.2.1")),
    ARP_CONFIRMED(
            "linux.arp-confirmed",
            kernel("sock_confirm_neigh(), include/net/sock.h"),
            kernel("neigh_timer_handler(), net/core/neighbour.c"),
            new Citation("Homing", "any sign since the doubt began counts", Citation.Evidence.OURS)),
    TRANSMIT("linux.transmit", kernel("ip_finish_output2(), net/ipv4/ip_output.c"), rfc("RFC 894", "")),
    CONNECT_UNREACHABLE("linux.connect-unreachable", kernel("tcp_v4_err(), net/ipv4/tcp_ipv4.c")),
    CONNECT_REFUSED("linux.connect-refused", kernel("tcp_reset(), net/ipv4/tcp_input.c"), rfc("RFC 9293", "3.10.7.3")),
    CONNECT_TIMEOUT("linux.connect-timeout", kernel("tcp_write_timeout(), net/ipv4/tcp_timer.c")),
    DATA_TIMEOUT("linux.data-timeout", kernel("tcp_write_timeout(), net/ipv4/tcp_timer.c"), kernel("tcp_retries2")),
    CONNECTION_RESET("linux.connection-reset", kernel("tcp_reset(), net/ipv4/tcp_input.c")),
    NOT_CONNECTED("linux.not-connected", kernel("tcp_sendmsg_locked(), net/ipv4/tcp.c")),
    RECEIVE_ERROR(
            "linux.receive-error",
            kernel("__udp4_lib_err(), net/ipv4/udp.c"),
            kernel("icmp_err_convert[], net/ipv4/icmp.c")),
    FORWARDING("linux.forwarding", kernel("ip_route_input_slow(), net/ipv4/route.c"), manual("ip_forward, ip-sysctl")),
    FORWARDED("linux.forwarded", kernel("ip_forward(), net/ipv4/ip_forward.c"), rfc("RFC 1812", "5.2.1")),
    TIME_TO_LIVE("linux.time-to-live", kernel("ip_forward(), net/ipv4/ip_forward.c"), rfc("RFC 1812", "5.3.1")),
    ERROR_SENT("linux.error-sent", kernel("__icmp_send(), net/ipv4/icmp.c"), rfc("RFC 1812", "4.3.2")),
    ERROR_LIMIT("linux.error-limit", kernel("inet_peer_xrlim_allow(), net/ipv4/inetpeer.c"), manual("icmp_ratelimit")),
    REDIRECT_SENT("linux.redirect-sent", kernel("ip_rt_send_redirect(), net/ipv4/route.c"), rfc("RFC 1812", "5.2.7.2")),
    REDIRECT_OBEYED(
            "linux.redirect-obeyed", kernel("__ip_do_redirect(), net/ipv4/route.c"), rfc("RFC 1122", "3.2.2.2")),
    NAT_REDIRECT("linux.nat-redirect", kernel("nf_nat_icmp_reply_translation(), net/netfilter/nf_nat_proto.c"));

    private final String id;
    private final List<Citation> citations;

    LinuxRule(String id, Citation... citations) {
        this.id = id;
        this.citations = List.of(citations);
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
