package homing.edit.naming;

import homing.scenario.Fact;
import java.util.Optional;

/** A fact of a story with the names that hosts and adapters have from here on; empty if it is about one that goes. */
record FactNames(Renaming renaming) implements Fact.Visitor<Optional<Fact>> {
    private AdapterNames of(Fact fact) {
        return new AdapterNames(fact.host(), renaming);
    }

    private Optional<String> host(Fact fact) {
        return renaming.host(fact.host());
    }

    @Override
    public Optional<Fact> adapter(Fact.OfAdapter old) {
        return host(old)
                .flatMap(name ->
                        of(old).of(old.adapter()).map(adapter -> new Fact.OfAdapter(name, adapter, old.state())));
    }

    @Override
    public Optional<Fact> address(Fact.OfAddress old) {
        return host(old)
                .flatMap(name -> of(old).of(old.adapter())
                        .map(adapter -> new Fact.OfAddress(
                                name, adapter, old.address(), old.prefixLength(), old.state(), old.there())));
    }

    @Override
    public Optional<Fact> route(Fact.OfRoute old) {
        return host(old)
                .flatMap(name ->
                        of(old).of(old.route()).map(route -> new Fact.OfRoute(name, old.table(), route, old.there())));
    }

    @Override
    public Optional<Fact> neighbour(Fact.OfNeighbour old) {
        return host(old)
                .flatMap(name -> of(old).of(old.adapter())
                        .map(adapter -> new Fact.OfNeighbour(name, adapter, old.address(), old.state(), old.there())));
    }

    @Override
    public Optional<Fact> connection(Fact.OfConnection old) {
        return host(old).map(name -> new Fact.OfConnection(name, old.from(), old.to(), old.there()));
    }
}
