package homing.stack.windows.modern;

import homing.model.Change;
import homing.model.Host;
import homing.model.LinkChanges;
import homing.state.HostState;

/**
 * How the system follows a change: the routes of an adapter come and go with it (WM-X7), and so do its neighbours.
 *
 * @param changed the host with what was done to it, and nothing else
 */
record ModernFollow(HostState before, ModernHost old, ModernHost changed) implements LinkChanges<HostState> {
    @Override
    public HostState otherwise(Change change) {
        return before.with(changed.host());
    }

    @Override
    public HostState route(Change.OfRoute change) {
        return before.with(change.legacy() ? new LegacyRoute(changed).completed(change.route()) : changed.host());
    }

    /** With its first address of IPv6 an adapter gets the one of its link. */
    @Override
    public HostState address(Change.OfAddress change) {
        boolean first = change.added() && !change.address().address().isIpv4();
        Host host = first
                ? changed.host()
                        .withAdapter(LinkLocalAddresses.in(
                                changed.host().adapter(change.adapter()).orElseThrow()))
                : changed.host();
        return new ModernFollow(before, old, new ModernHost(host, changed.variant())).linked(change);
    }

    @Override
    public HostState linked(Change change) {
        Host host = changed.host()
                .withTable(new AutomaticRoutes(changed).table().following(new AutomaticRoutes(old).table()));
        return before.with(host).withoutNeighbours(key -> !changed.isConnected(key.adapter()));
    }
}
