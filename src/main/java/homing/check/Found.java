package homing.check;

import homing.model.Adapter;
import homing.model.Host;
import homing.net.IpAddress;
import homing.scenario.Fact;
import homing.scenario.Fact.OfAdapter.State;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.Locale;
import java.util.Optional;

/**
 * What there is of that which a fact is about.
 *
 * @param state the host at that time
 */
record Found(HostState state) implements Fact.Visitor<String> {
    private static String word(boolean there) {
        return there ? Fact.THERE : Fact.GONE;
    }

    private Host host() {
        return state.host();
    }

    @Override
    public String adapter(Fact.OfAdapter fact) {
        return host().adapter(fact.adapter()).map(Found::state).map(State::word).orElse(Fact.GONE);
    }

    private static State state(Adapter adapter) {
        if (!adapter.isUp()) {
            return State.DOWN;
        }
        return adapter.is(Adapter.Switch.CARRIER) ? State.UP : State.UNPLUGGED;
    }

    @Override
    public String address(Fact.OfAddress fact) {
        return host().adapter(fact.adapter()).stream()
                .flatMap(adapter -> adapter.addresses().stream())
                .filter(own -> own.address().equals(fact.address()) && own.prefixLength() == fact.prefixLength())
                .findFirst()
                .map(own -> fact.state() == null ? Fact.THERE : own.state().word())
                .orElse(Fact.GONE);
    }

    @Override
    public String route(Fact.OfRoute fact) {
        return word(host().table(fact.table()).stream()
                .flatMap(table -> table.to(fact.route().destination()).stream())
                .anyMatch(route -> route.isMeantBy(fact.route())));
    }

    /** Its state if that was asked for, or whether there is an entry at all. */
    @Override
    public String neighbour(Fact.OfNeighbour fact) {
        Optional<NeighbourEntry> entry = state.neighbour(new NeighbourKey(fact.adapter(), fact.address()));
        return fact.state() == null
                ? word(entry.isPresent())
                : entry.map(known -> known.state().name().toLowerCase(Locale.ROOT))
                        .orElse(Fact.GONE);
    }

    @Override
    public String connection(Fact.OfConnection fact) {
        return word(state.memory().flows().values().stream()
                .anyMatch(flow -> is(fact.from(), flow.original().source().address())
                        && is(fact.to(), flow.original().destination().address())));
    }

    private static boolean is(IpAddress asked, IpAddress found) {
        return asked.equals(found);
    }
}
