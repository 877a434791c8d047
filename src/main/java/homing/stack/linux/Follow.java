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
        return before.with(changed).withoutNeighbours(key -> true);
    }

    /** fib_disable_ip(), and the other way round fib_netdev_event(). */
    @Override
    public HostState adapter(Change.OfAdapter change) {
        Host settled = changed.adapter(change.adapter())
                .map(adapter -> changed.withAdapter(Ipv6Addresses.followed(changed, adapter)))
                .orElse(changed);
        Host followed = FollowingRoutes.of(before.host(), settled);
        return change.up()
                ? before.with(FollowingRoutes.each(followed, route -> DeadHops.revived(route, change.adapter())))
                : disabled(followed, change.adapter());
    }

    /** An adapter is not used any more. */
    private HostState disabled(Host host, String adapter) {
        Host left = FollowingRoutes.each(host, route -> DeadHops.without(route, adapter, false));
        HostState state = before.with(left).with(before.memory().withoutDetours(adapter));
        return state.withoutNeighbours(key -> key.adapter().equals(adapter));
    }

    /** An adapter is not used for IPv4 any more: the routes to its own addresses go, too. */
    private HostState withoutIpv4(Host host, String adapter) {
        Host left = FollowingRoutes.each(
                host, route -> route.destination().address().isIpv4() ? DeadHops.without(route, adapter, true) : route);
        HostState state = before.with(left).with(before.memory().withoutDetours(adapter));
        return state.withoutNeighbours(
                key -> key.adapter().equals(adapter) && key.address().isIpv4());
    }

    /** The routes stay; of the neighbours those that were set by hand. */
    @Override
    public HostState cable(Change.OfCable change) {
        if (change.in()) {
            return before.with(FollowingRoutes.each(changed, route -> DeadHops.plugged(route, change.adapter())));
        }
        return before.with(changed)
                .withoutNeighbours(key -> key.adapter().equals(change.adapter()) && !isPermanent(key));
    }

    private boolean isPermanent(NeighbourKey key) {
        return before.neighbour(key)
                .map(NeighbourEntry::state)
                .filter(NeighbourState.PERMANENT::equals)
                .isPresent();
    }

    @Override
    public HostState address(Change.OfAddress change) {
        Adapter adapter = changed.adapter(change.adapter()).orElseThrow();
        if (change.added()) {
            return before.with(FollowingRoutes.of(before.host(), withAdded(adapter, change.address())));
        }
        Adapter rest = new Heirs(before.host(), adapter).after(change.address());
        Host followed = FollowingRoutes.of(before.host(), changed.withAdapter(rest));
        Host left = FollowingRoutes.each(followed, route -> isOrphan(route, followed, change.address()) ? null : route);
        boolean isBare = change.address().address().isIpv4()
                && rest.addresses().stream().noneMatch(each -> each.address().isIpv4());
        return isBare ? withoutIpv4(left, change.adapter()) : before.with(left);
    }

    /** With its first IPv6 address the host speaks IPv6: it has the addresses, too, that the system gives by itself. */
    private Host withAdded(Adapter adapter, AdapterAddress added) {
        if (added.address().isIpv4()) {
            return changed.withAdapter(SystemAddresses.listed(adapter));
        }
        boolean isFirst = before.host().adapters().stream().noneMatch(Ipv6Addresses::has);
        return isFirst
                ? changed.withAdapters(
                        changed.adapters().stream().map(Ipv6Addresses::complete).toList())
                : changed.withAdapter(Ipv6Addresses.placed(adapter, added));
    }

    /** A route that gives packets an address that the host does not have any more (fib_sync_down_addr()). */
    private static boolean isOrphan(Route route, Host host, AdapterAddress gone) {
        return route.preferred().filter(gone.address()::equals).isPresent()
                && host.ownerOf(gone.address()).isEmpty();
    }
}
