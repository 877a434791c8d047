package homing.stack.linux;

import homing.model.Host;
import homing.model.NextHop;

/** Which next hops are gateways for a Linux host. */
final class Gateways {
    private Gateways() {}

    /**
     * Whether packets go straight to their destination. A gateway that is an address of the host itself is none: its next
     * hop has scope host, and only one of scope link is used (fib_check_nh_v4_gw(), rt_set_nexthop()).
     */
    static boolean areNone(Host host, NextHop hop) {
        return hop.isOnLink() || host.ownerOf(hop.gateway()).isPresent();
    }
}
