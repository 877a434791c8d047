package homing.stack.windows;

import homing.model.Adapter;
import homing.model.Change;
import homing.model.Host;
import homing.model.SomeChanges;
import homing.state.HostState;
import homing.state.NeighbourKey;

/**
 * How the system follows a change: the routes of an adapter come and go with it (XP-X5), and so do its neighbours.
 *
 * @param changed the host with what was done to it, and nothing else
 */
record XpFollow(HostState before, XpHost old, XpHost changed) implements SomeChanges<HostState> {
    @Override
    public HostState otherwise(Change change) {
        return before.with(changed.host());
    }

    @Override
    public HostState power(Change.OfPower change) {
        return followed();
    }

    @Override
    public HostState adapter(Change.OfAdapter change) {
        return followed();
    }

    @Override
    public HostState cable(Change.OfCable change) {
        return followed();
    }

    @Override
    public HostState address(Change.OfAddress change) {
        return followed();
    }

    @Override
    public HostState route(Change.OfRoute change) {
        return change.added()
                ? before.with(new RouteAdd(changed).completed(change.route()))
                : before.with(changed.host());
    }

    private HostState followed() {
        Host host = changed.host().withTable(new AutomaticRoutes(changed).following(old));
        HostState left = before.with(host);
        for (NeighbourKey key : before.neighbours().keySet()) {
            left = isConnected(key.adapter()) ? left : left.withoutNeighbour(key);
        }
        return left;
    }

    private boolean isConnected(String name) {
        Adapter adapter = changed.host().adapter(name).orElseThrow();
        return changed.isConnected(adapter);
    }
}
