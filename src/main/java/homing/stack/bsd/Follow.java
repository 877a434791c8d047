package homing.stack.bsd;

import homing.model.Change;
import homing.model.Host;
import homing.model.LinkChanges;
import homing.state.HostState;

/**
 * How the system follows a change: routes come and go with addresses, neighbours with their adapter.
 *
 * @param changed the host with what was done to it, and nothing else
 */
record Follow(HostState before, BsdHost changed) implements LinkChanges<HostState> {
    @Override
    public HostState otherwise(Change change) {
        return before.with(changed.host());
    }

    @Override
    public HostState linked(Change change) {
        Host host = AutomaticRoutes.following(before.host(), changed.host());
        return before.with(host).withoutNeighbours(key -> !changed.isConnected(key.adapter()));
    }
}
