package homing.scenario;

import homing.model.AddressState;
import homing.model.NeighbourState;
import homing.model.Route;
import homing.net.IpAddress;
import java.util.Locale;

/** Something that must be so of a host at a time of a story. */
public sealed interface Fact {
    /** What is expected of what must not be. */
    String GONE = "gone";

    /** What is expected of what must be. */
    String THERE = "there";

    String host();

    /** What must be found, in a word: up, there, gone, stale. */
    String expected();

    <T> T accept(Visitor<T> visitor);

    private static String word(boolean there) {
        return there ? THERE : GONE;
    }

    /** Answers for each kind of fact. */
    interface Visitor<T> {
        T adapter(OfAdapter fact);

        T address(OfAddress fact);

        T route(OfRoute fact);

        T neighbour(OfNeighbour fact);

        T connection(OfConnection fact);
    }

    /** An adapter is up, down, or has no cable. */
    record OfAdapter(String host, String adapter, State state) implements Fact {
        /** How an adapter is, as a person sees it. */
        public enum State {
            UP,
            DOWN,
            /** It is up, and no cable is plugged in. */
            UNPLUGGED;

            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        @Override
        public String expected() {
            return state.word();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.adapter(this);
        }
    }

    /**
     * An adapter has an address.
     *
     * @param state how far it may be used; null if that does not matter
     */
    record OfAddress(
            String host, String adapter, IpAddress address, int prefixLength, AddressState state, boolean there)
            implements Fact {
        @Override
        public String expected() {
            return state == null ? word(there) : state.word();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.address(this);
        }
    }

    /** A table has a route that agrees with everything that is said of it. */
    record OfRoute(String host, String table, Route route, boolean there) implements Fact {
        @Override
        public String expected() {
            return word(there);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.route(this);
        }
    }

    /**
     * A neighbour is known.
     *
     * @param state how well; null if that does not matter
     */
    record OfNeighbour(String host, String adapter, IpAddress address, NeighbourState state, boolean there)
            implements Fact {
        @Override
        public String expected() {
            return state == null ? word(there) : state.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.neighbour(this);
        }
    }

    /** A connection is tracked whose first packet went from one address to another, before NAT. */
    record OfConnection(String host, IpAddress from, IpAddress to, boolean there) implements Fact {
        @Override
        public String expected() {
            return word(there);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.connection(this);
        }
    }
}
