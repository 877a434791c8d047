package homing.ui.network;

import homing.scenario.Part;
import java.util.Optional;

/** The routes that a host's system made itself, folded into one line. */
record SelfMadeLine(String name) implements Subject {
    @Override
    public Optional<Part> part() {
        return Optional.of(new Part.OfHost(name));
    }

    @Override
    public Optional<String> host() {
        return Optional.of(name);
    }

    @Override
    public boolean isFold() {
        return true;
    }
}
