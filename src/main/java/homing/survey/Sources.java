package homing.survey;

import homing.decision.Citation;
import java.util.Map;
import java.util.Optional;

/** Where the rules are written that a drawing may break. */
final class Sources {
    private static final Citation ONE_HOST = Citation.of("RFC 1122", "3.2.1.3");

    private static final Map<String, Citation> BY_CODE = Map.ofEntries(
            Map.entry("duplicate-address", Citation.of("RFC 5227", "1")),
            Map.entry("duplicate-address6", Citation.of("RFC 4862", "5.4")),
            Map.entry("address-failed", Citation.of("RFC 4862", "5.4.5")),
            Map.entry("network-address", ONE_HOST),
            Map.entry("broadcast-address", ONE_HOST),
            Map.entry("no-host-address", ONE_HOST),
            Map.entry("anycast-address", Citation.of("RFC 4291", "2.6.1")),
            Map.entry("gateway-off-link", Citation.of("RFC 1122", "3.3.1.1")),
            Map.entry("gateway-is-self", Citation.of("Linux kernel", "fib_check_nh(), net/ipv4/fib_semantics.c")),
            Map.entry("gateway-keeps", Citation.of("RFC 1122", "3.3.1.1")),
            Map.entry("gateway-keeps6", Citation.of("RFC 4861", "6.2.1")),
            Map.entry("overlapping-subnets", Citation.of("RFC 1122", "3.3.4.1")),
            Map.entry("two-on-one-lan", Citation.of("ip-sysctl", "arp_filter")),
            Map.entry("lengths-differ", Citation.of("RFC 950", "2.1")),
            Map.entry("equal-defaults", Citation.of("Linux kernel", "fib_select_default(), net/ipv4/fib_semantics.c")),
            Map.entry("equal-gateways", Citation.of("Microsoft KB 159168", "")),
            Map.entry("foreign-source", Citation.of("Linux kernel", "fib_valid_prefsrc(), net/ipv4/fib_semantics.c")),
            Map.entry("rule-empty-table", Citation.of("ip-rule(8)", "lookup")));

    private Sources() {}

    static Optional<Citation> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
