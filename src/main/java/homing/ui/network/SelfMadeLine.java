package homing.ui.network;

import homing.edit.Tables;
import homing.io.scenario.RowLines;
import homing.model.Host;
import homing.model.SelfMade;
import homing.scenario.Part;
import homing.scenario.Scenario;
import java.util.Optional;
import java.util.stream.Collectors;

/** The routes that a host's system made itself, folded into one line. */
record SelfMadeLine(String name) implements Subject {
    @Override
    public Optional<Part> part() {
        return Optional.of(new Part.OfHost(name));
    }

    @Override
    public boolean isFold() {
        return true;
    }

    /** All its routes. */
    @Override
    public Optional<String> copied(Scenario scenario) {
        return scenario.network().host(name).map(SelfMadeLine::lines);
    }

    private static String lines(Host host) {
        SelfMade made = SelfMade.on(host);
        return Tables.ROUTES.of(host).stream()
                .filter(row -> made.is(row.route()))
                .map(RowLines.ROUTE::write)
                .collect(Collectors.joining("\n"));
    }
}
