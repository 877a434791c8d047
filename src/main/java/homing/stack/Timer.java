package homing.stack;

import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Route;
import homing.packet.Packet;
import homing.state.FlowTuple;
import homing.state.NeighbourKey;

/** Something a stack wants to be reminded of. */
public sealed interface Timer {
    /** When, in microseconds of simulated time. */
    long atMicros();

    void accept(Visitor visitor);

    /** Whose turn it is. */
    default Turn turn() {
        return Turn.CLOCK;
    }

    /** Whether a system only keeps its tables in order by it: nothing that a program or a story waits for hangs on it. */
    default boolean isUpkeep() {
        return false;
    }

    /** Which of several things that are due at one time comes first. */
    enum Turn {
        /** A program acts when all frames have been handled. */
        PROGRAM,
        /** Before other timers of the same time. */
        CLOCK_FIRST,
        /** Of one time, what was armed last comes first. */
        CLOCK,
        /** As CLOCK, armed when all frames have been handled. */
        CLOCK_WHEN_QUIET
    }

    /** What is done for each kind of timer. */
    interface Visitor {
        void neighbour(NeighbourTimer due);

        void age(AgeTimer due);

        void proxy(ProxyTimer due);

        void probe(ProbeTimer due);

        void error(ErrorTimer due);

        void client(ClientTimer due);

        void syn(SynTimer due);

        void handshake(HandshakeTimer due);

        void server(ServerTimer due);

        void route(RouteTimer due);
    }

    /** Ask again for a neighbour, or give up. */
    record NeighbourTimer(NeighbourKey neighbour, long atMicros) implements Timer {
        @Override
        public void accept(Visitor visitor) {
            visitor.neighbour(this);
        }
    }

    /** What is known of a neighbour has lived its time. */
    record AgeTimer(NeighbourKey neighbour, long atMicros) implements Timer {
        @Override
        public boolean isUpkeep() {
            return true;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.age(this);
        }
    }

    /** Answer an ARP request on somebody else's behalf. */
    record ProxyTimer(String adapter, Packet.Arp request, long atMicros) implements Timer {
        @Override
        public void accept(Visitor visitor) {
            visitor.proxy(this);
        }
    }

    /**
     * Ask again for a fresh address of one's own, or use it.
     *
     * @param times how often it was asked for so far
     */
    record ProbeTimer(NeighbourKey own, int times, long atMicros) implements Timer {
        @Override
        public void accept(Visitor visitor) {
            visitor.probe(this);
        }
    }

    /** A program that still waits is told an error. */
    record ErrorTimer(int socket, SocketCall call, SocketError error, Verdict why, long atMicros) implements Timer {
        @Override
        public void accept(Visitor visitor) {
            visitor.error(this);
        }
    }

    /** A client program has waited long enough. */
    record ClientTimer(int socket, long atMicros) implements Timer {
        @Override
        public void accept(Visitor visitor) {
            visitor.client(this);
        }
    }

    /**
     * A SYN, or data, that nobody has answered.
     *
     * @param times how often it was sent so far
     */
    record SynTimer(int socket, int times, long atMicros) implements Timer {
        @Override
        public Turn turn() {
            return times == 1 ? Turn.CLOCK_WHEN_QUIET : Turn.CLOCK;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.syn(this);
        }
    }

    /** A SYN-ACK that nobody has answered. */
    record HandshakeTimer(FlowTuple fromClient, long atMicros) implements Timer {
        @Override
        public Turn turn() {
            return Turn.CLOCK_FIRST;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.handshake(this);
        }
    }

    /** A UDP server answers a datagram. */
    record ServerTimer(Packet.Ip datagram, long atMicros) implements Timer {
        @Override
        public Turn turn() {
            return Turn.PROGRAM;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.server(this);
        }
    }

    /** A route has lived its time. */
    record RouteTimer(String table, Route route, long atMicros) implements Timer {
        @Override
        public void accept(Visitor visitor) {
            visitor.route(this);
        }
    }
}
