package homing.stack.linux;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Change;
import homing.model.Host;
import homing.model.NeighbourState;
import homing.model.Route;
import homing.model.SomeChanges;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.function.Predicate;

/**
 * How the kernel follows a change: which routes and neighbours come and go by themselves.
 *
 * @param changed the host with what was done to it, and nothing else
 */
record Follow(HostState before, Host changed) implements SomeChanges<HostState> {
    @Override
    public HostState otherwise(Change change) {
        return before.with(changed);
    }

    /** Nothing but the configuration outlives the power. */
    @Override
    public HostState power(Change.OfPower change) {
        return forgetting(before.with(changed), key -> true);
    }

    /** fib_disable_ip(), and the other way round fib_netdev_event(). */
    @Override
    public HostState adapter(Change.OfAdapter change) {
        Host followed = FollowingRoutes.of(before.host(), changed);
        return change.up()
                ? before.with(FollowingRoutes.each(followed, route -> DeadHops.revived(route, change.adapter())))
                : disabled(followed, change.adapter(), false);
    }

    /**
     * An adapter is not used for IP any more.
     *
     * @param wholly whether the routes to its own addresses go, too
     */
    private HostState disabled(Host host, String adapter, boolean wholly) {
        Host left = FollowingRoutes.each(host, route -> DeadHops.without(route, adapter, wholly));
        HostState state = before.with(left).with(before.memory().withoutDetours(adapter));
        return forgetting(state, key -> key.adapter().equals(adapter));
    }

    /** The routes stay; of the neighbours those that were set by hand. */
    @Override
    public HostState cable(Change.OfCable change) {
        if (change.in()) {
            return before.with(FollowingRoutes.each(changed, route -> DeadHops.plugged(route, change.adapter())));
        }
        return forgetting(before.with(changed), key -> key.adapter().equals(change.adapter()) && !isPermanent(key));
    }

    private boolean isPermanent(NeighbourKey key) {
        return before.neighbour(key)
                .map(NeighbourEntry::state)
                .filter(NeighbourState.PERMANENT::equals)
                .isPresent();
    }

    private static HostState forgetting(HostState state, Predicate<NeighbourKey> which) {
        HostState left = state;
        for (NeighbourKey key : state.neighbours().keySet()) {
            left = which.test(key) ? left.withoutNeighbour(key) : left;
        }
        return left;
    }

    @Override
    public HostState address(Change.OfAddress change) {
        Adapter adapter = changed.adapter(change.adapter()).orElseThrow();
        if (change.added()) {
            return before.with(FollowingRoutes.of(before.host(), changed.withAdapter(SystemAddresses.listed(adapter))));
        }
        Adapter rest = new Heirs(before.host(), adapter).after(change.address());
        Host followed = FollowingRoutes.of(before.host(), changed.withAdapter(rest));
        Host left = FollowingRoutes.each(followed, route -> isOrphan(route, followed, change.address()) ? null : route);
        boolean isBare =
                rest.addresses().stream().noneMatch(each -> each.address().isIpv4());
        return isBare ? disabled(left, change.adapter(), true) : before.with(left);
    }

    /** A route that gives packets an address that the host does not have any more (fib_sync_down_addr()). */
    private static boolean isOrphan(Route route, Host host, AdapterAddress gone) {
        return route.preferred().filter(gone.address()::equals).isPresent()
                && host.ownerOf(gone.address()).isEmpty();
    }
}
