package homing.model;

/** Something that is done to a host while the network runs. */
public sealed interface Change {
    /** The host it is done to. */
    String host();

    <T> T accept(Visitor<T> visitor);

    /** Answers for each kind of change. */
    interface Visitor<T> {
        T power(OfPower change);

        T adapter(OfAdapter change);

        T cable(OfCable change);

        T address(OfAddress change);

        T route(OfRoute change);

        T rule(OfRule change);

        T neighbour(OfNeighbour change);

        T setting(OfSetting change);

        T nat(OfNat change);
    }

    /**
     * The host is turned off, or started again: then with everything as it was configured, and nothing that was done to it
     * while it ran.
     */
    record OfPower(String host, boolean on) implements Change {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.power(this);
        }
    }

    /** An adapter is set up or down. */
    record OfAdapter(String host, String adapter, boolean up) implements Change {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.adapter(this);
        }
    }

    /** An adapter's cable is plugged in or pulled out. */
    record OfCable(String host, String adapter, boolean in) implements Change {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.cable(this);
        }
    }

    /**
     * An adapter gets an address or loses one.
     *
     * @param added else it is removed; then only the address and its length matter
     */
    record OfAddress(String host, String adapter, AdapterAddress address, boolean added) implements Change {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.address(this);
        }
    }

    /**
     * A table gets a route or loses one.
     *
     * @param added else it is removed: the first in the table that agrees with everything that is said of it, metric 0 and no
     *     source standing for any
     * @param legacy the tool adds it by the function that systems had before Windows Vista (CreateIpForwardEntry)
     */
    record OfRoute(String host, String table, Route route, boolean added, boolean legacy) implements Change {
        public OfRoute {
            if (legacy && !added) {
                throw new IllegalArgumentException("How a route was removed makes no difference");
            }
        }

        /** By the function that the system has today. */
        public OfRoute(String host, String table, Route route, boolean added) {
            this(host, table, route, added, false);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.route(this);
        }
    }

    /**
     * A policy rule comes or goes (Linux).
     *
     * @param added else the first that equals it is removed
     */
    record OfRule(String host, PolicyRule rule, boolean added) implements Change {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.rule(this);
        }
    }

    /**
     * An entry of the neighbour table is set by hand or removed.
     *
     * @param known else it is removed; then only address and adapter matter
     */
    record OfNeighbour(String host, Neighbour neighbour, boolean known) implements Change {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.neighbour(this);
        }
    }

    /** A switch of the system is set. */
    record OfSetting(String host, String name, int value) implements Change {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.setting(this);
        }
    }

    /**
     * A rule is appended to its chain of the nat table, or deleted (Linux).
     *
     * @param added else the first that equals it is deleted
     */
    record OfNat(String host, NatRule rule, boolean added) implements Change {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.nat(this);
        }
    }
}
