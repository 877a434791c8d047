package homing.edit.naming;

import homing.model.Change;
import homing.model.Neighbour;
import java.util.Optional;

/** A change of a story with the names that hosts and adapters have from here on; empty if it is about one that goes. */
record ChangeNames(Renaming renaming) implements Change.Visitor<Optional<Change>> {
    private AdapterNames of(Change change) {
        return new AdapterNames(change.host(), renaming);
    }

    private Optional<String> host(Change change) {
        return renaming.host(change.host());
    }

    @Override
    public Optional<Change> power(Change.OfPower old) {
        return host(old).map(name -> new Change.OfPower(name, old.on()));
    }

    @Override
    public Optional<Change> adapter(Change.OfAdapter old) {
        return host(old)
                .flatMap(name ->
                        of(old).of(old.adapter()).map(adapter -> new Change.OfAdapter(name, adapter, old.up())));
    }

    @Override
    public Optional<Change> cable(Change.OfCable old) {
        return host(old)
                .flatMap(name -> of(old).of(old.adapter()).map(adapter -> new Change.OfCable(name, adapter, old.in())));
    }

    @Override
    public Optional<Change> address(Change.OfAddress old) {
        return host(old)
                .flatMap(name -> of(old).of(old.adapter())
                        .map(adapter -> new Change.OfAddress(name, adapter, old.address(), old.added())));
    }

    @Override
    public Optional<Change> route(Change.OfRoute old) {
        return host(old)
                .flatMap(name -> of(old).of(old.route())
                        .map(route -> new Change.OfRoute(name, old.table(), route, old.added(), old.legacy())));
    }

    @Override
    public Optional<Change> rule(Change.OfRule old) {
        return host(old)
                .flatMap(name -> of(old).of(old.rule()).map(rule -> new Change.OfRule(name, rule, old.added())));
    }

    @Override
    public Optional<Change> neighbour(Change.OfNeighbour old) {
        Neighbour told = old.neighbour();
        return host(old)
                .flatMap(name -> of(old).of(told.adapter())
                        .map(adapter -> new Neighbour(told.address(), adapter, told.mac(), told.state()))
                        .map(neighbour -> new Change.OfNeighbour(name, neighbour, old.known())));
    }

    @Override
    public Optional<Change> setting(Change.OfSetting old) {
        return host(old)
                .flatMap(name ->
                        of(old).ofSetting(old.name()).map(setting -> new Change.OfSetting(name, setting, old.value())));
    }

    @Override
    public Optional<Change> nat(Change.OfNat old) {
        return host(old).flatMap(name -> of(old).of(old.rule()).map(rule -> new Change.OfNat(name, rule, old.added())));
    }
}
