package homing.stack.windows;

import homing.model.Adapter;
import homing.model.Change;
import homing.model.Host;
import homing.model.LinkChanges;
import homing.state.HostState;

/**
 * How the system follows a change: the routes of an adapter come and go with it (XP-X5), and so do its neighbours.
 *
 * @param changed the host with what was done to it, and nothing else
 */
record XpFollow(HostState before, XpHost old, XpHost changed) implements LinkChanges<HostState> {
    @Override
    public HostState otherwise(Change change) {
        return before.with(changed.host());
    }

    @Override
    public HostState route(Change.OfRoute change) {
        return change.added()
                ? before.with(new RouteAdd(changed).completed(change.route()))
                : before.with(changed.host());
    }

    @Override
    public HostState linked(Change change) {
        Host host = changed.host()
                .withTable(new AutomaticRoutes(changed).table().following(new AutomaticRoutes(old).table()));
        return before.with(host).withoutNeighbours(key -> !isConnected(key.adapter()));
    }

    private boolean isConnected(String name) {
        Adapter adapter = changed.host().adapter(name).orElseThrow();
        return changed.isConnected(adapter);
    }
}
