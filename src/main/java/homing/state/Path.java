package homing.state;

import homing.decision.TableRoute;
import homing.model.PolicyRule;
import homing.net.IpAddress;

/**
 * The way of a packet out of a host.
 *
 * @param adapter name of the adapter it leaves by
 * @param nextHop the address whose hardware address is needed
 * @param source the source it wears
 * @param route the route that led here; null if none did
 * @param policy the policy rule that led to the route; null if there is none
 */
public record Path(
        String adapter, IpAddress nextHop, Reach reach, IpAddress source, TableRoute route, PolicyRule policy) {
    /** Who is meant by the destination. */
    public enum Reach {
        /** This host itself. */
        LOCAL,
        UNICAST,
        BROADCAST,
        MULTICAST
    }

    /** No way at all. */
    public static Path nowhere(IpAddress source, IpAddress destination) {
        return new Path("", destination, Reach.UNICAST, source, null, null);
    }

    public Path withNextHop(IpAddress changed) {
        return new Path(adapter, changed, reach, source, route, policy);
    }
}
