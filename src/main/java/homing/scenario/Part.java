package homing.scenario;

import homing.model.AdapterRef;
import homing.model.Lan;
import homing.model.Network;
import java.util.Optional;

/** Something of a drawing that can be picked out: a host, a LAN, an adapter of a host, a note. */
public sealed interface Part {
    <T> T accept(Visitor<T> visitor);

    /** Whether the scenario has it. */
    boolean isIn(Scenario scenario);

    /** The same part under another name; a note, which has none, stays as it is. */
    default Part named(String other) {
        return this;
    }

    /** Whether it stands on the canvas by itself, so that it is moved and copied by itself; an adapter stands on its host. */
    default boolean standsAlone() {
        return true;
    }

    /** The host that it is or belongs to. */
    default Optional<String> host() {
        return Optional.empty();
    }

    /** The LAN that it is, or that it is plugged into. */
    default Optional<Lan> lan(Network network) {
        return Optional.empty();
    }

    /** Its key in {@link Scenario#places}; empty for what has no place of its own there. */
    default Optional<String> placeKey() {
        return Optional.empty();
    }

    /** Answers for each kind of part. */
    interface Visitor<T> {
        T host(OfHost part);

        T lan(OfLan part);

        T adapter(OfAdapter part);

        T note(OfNote part);
    }

    /** A host, by its name. */
    record OfHost(String name) implements Part {
        @Override
        public Part named(String other) {
            return new OfHost(other);
        }

        @Override
        public Optional<String> host() {
            return Optional.of(name);
        }

        @Override
        public boolean isIn(Scenario scenario) {
            return scenario.network().host(name).isPresent();
        }

        @Override
        public Optional<String> placeKey() {
            return Optional.of(name);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.host(this);
        }
    }

    /** A LAN, by its name. */
    record OfLan(String name) implements Part {
        @Override
        public Part named(String other) {
            return new OfLan(other);
        }

        @Override
        public Optional<Lan> lan(Network network) {
            return network.lan(name);
        }

        @Override
        public boolean isIn(Scenario scenario) {
            return scenario.network().lan(name).isPresent();
        }

        @Override
        public Optional<String> placeKey() {
            return Optional.of(Scenario.lanKey(name));
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.lan(this);
        }
    }

    /** An adapter of a host. */
    record OfAdapter(AdapterRef adapter) implements Part {
        @Override
        public Part named(String other) {
            return new OfAdapter(new AdapterRef(adapter.host(), other));
        }

        @Override
        public boolean standsAlone() {
            return false;
        }

        @Override
        public Optional<String> host() {
            return Optional.of(adapter.host());
        }

        @Override
        public Optional<Lan> lan(Network network) {
            return network.lanOf(adapter);
        }

        @Override
        public boolean isIn(Scenario scenario) {
            return scenario.network()
                    .host(adapter.host())
                    .flatMap(host -> host.adapter(adapter.adapter()))
                    .isPresent();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.adapter(this);
        }
    }

    /**
     * A text on the canvas.
     *
     * @param place its place in {@link Scenario#notes}, from 0
     */
    record OfNote(int place) implements Part {
        @Override
        public boolean isIn(Scenario scenario) {
            return place >= 0 && place < scenario.notes().size();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.note(this);
        }
    }
}
