package homing.stack.linux;

import homing.decision.Rule;
import homing.decision.Verdict;
import homing.model.NeighbourState;
import homing.model.Settings;
import homing.net.IpAddress;
import homing.stack.NeighbourAgeing;
import homing.stack.NeighbourAgeing.Confirmation;
import homing.state.NeighbourKey;

/**
 * How Linux ages its neighbours (neigh_timer_handler(), net/core/neighbour.c). A kernel draws the reachable time anew every five
 * minutes, between half of the base and one and a half of it; here it is the base.
 */
final class LinuxAgeing {
    private static final int BASE_REACHABLE_MILLIS = 30_000;
    private static final int DELAY_SECONDS = 5;
    private static final int PROBES = 3;
    private static final int RETRANS_MILLIS = 1_000;

    private LinuxAgeing() {}

    static NeighbourAgeing of(Settings settings, NeighbourKey neighbour) {
        long reachable = 1_000L * own(settings, neighbour, "base_reachable_time_ms", BASE_REACHABLE_MILLIS);
        long delay = 1_000_000L * own(settings, neighbour, "delay_first_probe_time", DELAY_SECONDS);
        long pause = 1_000L * own(settings, neighbour, "retrans_time_ms", RETRANS_MILLIS);
        int probes = own(settings, neighbour, "ucast_solicit", PROBES);
        return NeighbourAgeing.of(
                Math.max(0, reachable), Math.max(0, delay), probes, Math.max(1, pause), Confirmation.WHEN_DUE);
    }

    /** An adapter without a value of its own has the default for adapters to come. */
    private static int own(Settings settings, NeighbourKey neighbour, String name, int otherwise) {
        String all = neighbour.address().isIpv4() ? "neigh." : "ipv6.neigh.";
        int standard = settings.get(all + "default." + name, otherwise);
        return settings.get(all + neighbour.adapter() + "." + name, standard);
    }

    static Verdict turned(IpAddress neighbour, NeighbourState before, NeighbourState after) {
        boolean old = neighbour.isIpv4();
        return switch (after) {
            case STALE ->
                Verdict.passedOver(old ? LinuxRule.ARP_STALE : Ipv6Rule.DISCOVERY_STALE, "linux.age.stale", neighbour);
            case DELAY ->
                Verdict.passedOver(old ? LinuxRule.ARP_STALE : Ipv6Rule.DISCOVERY_STALE, "linux.age.in-use", neighbour);
            case PROBE ->
                Verdict.passedOver(old ? LinuxRule.ARP_PROBE : Ipv6Rule.DISCOVERY_PROBE, "linux.age.silent", neighbour);
            default -> confirmed(old ? LinuxRule.ARP_CONFIRMED : Ipv6Rule.DISCOVERY_CONFIRMED, neighbour, before);
        };
    }

    private static Verdict confirmed(Rule rule, IpAddress neighbour, NeighbourState before) {
        return Verdict.chosen(rule, "linux.age.confirmed", neighbour, before);
    }
}
