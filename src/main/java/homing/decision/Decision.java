package homing.decision;

import homing.model.Call;
import homing.model.NatRule;
import homing.model.NeighbourState;
import homing.model.PolicyRule;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.FieldChange;
import homing.packet.Frame;
import homing.packet.Packet;
import java.util.List;
import java.util.Optional;

/** Something that a host decided or did, with its reasons. */
public sealed interface Decision {
    /** The phase of a call that it belongs to. */
    Phase phase();

    <T> T accept(Visitor<T> visitor);

    /** Phases of a call, named as the command line prints them. */
    enum Phase {
        SOCKET,
        BIND,
        RULE,
        ROUTE,
        ADAPTER,
        SOURCE,
        NAT,
        NEIGHBOUR,
        TRANSMIT,
        RECEIVE,
        CHECK,
        FORWARD,
        DELIVER,
        REPLY,
        TIMEOUT
    }

    /** The socket calls whose outcome a program sees. */
    enum SocketCall {
        BIND,
        CONNECT,
        SEND
    }

    /** Answers for each kind of decision. */
    interface Visitor<T> {
        T opened(Opened decision);

        T bound(Bound decision);

        T rules(Rules decision);

        T route(RouteChoice decision);

        T adapter(AdapterChoice decision);

        T source(SourceChoice decision);

        T translation(Translation decision);

        T neighbour(NeighbourLookup decision);

        T transmitted(Transmitted decision);

        T arpHeard(ArpHeard decision);

        T arrived(Arrived decision);

        T gaveUp(GaveUp decision);

        T dropped(Dropped decision);

        T failed(Failed decision);
    }

    /** socket() and the options the program sets: nothing is chosen yet. */
    record Opened(Call call, Rule rule) implements Decision {
        @Override
        public Phase phase() {
            return Phase.SOCKET;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.opened(this);
        }
    }

    /**
     * bind(), or that the program does not call it.
     *
     * @param asked the address the program asked for; null if it does not bind
     * @param verdict CHOSEN if the address is kept or left open, PASSED_OVER if bind() fails
     * @param error what bind() returns; null for success
     */
    record Bound(IpAddress asked, int port, Verdict verdict, SocketError error) implements Decision {
        public Optional<SocketError> failure() {
            return Optional.ofNullable(error);
        }

        @Override
        public Phase phase() {
            return Phase.BIND;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.bound(this);
        }
    }

    /**
     * Which policy rule's table answers (Linux).
     *
     * @param candidates every rule in order of priority, each with what became of it
     */
    record Rules(RouteQuestion question, List<Candidate<PolicyRule>> candidates) implements Decision {
        public Rules {
            candidates = List.copyOf(candidates);
        }

        public Optional<PolicyRule> winner() {
            return candidates.stream()
                    .filter(Candidate::isChosen)
                    .map(Candidate::subject)
                    .findFirst();
        }

        @Override
        public Phase phase() {
            return Phase.RULE;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.rules(this);
        }
    }

    /**
     * Which route carries a packet.
     *
     * @param candidates the routes that cover the destination, in the order in which they were looked at
     * @param policy the policy rule that led to the winner's table; null if there is none
     * @param result the rule that decided in the end, and why
     * @param error what a program is told if there is no way out; null otherwise
     * @param ambiguousTie whether equally good routes were parted by an order of adapters that nobody has stated
     */
    record RouteChoice(
            RouteQuestion question,
            List<Candidate<TableRoute>> candidates,
            PolicyRule policy,
            Verdict result,
            SocketError error,
            boolean ambiguousTie)
            implements Decision {
        public RouteChoice {
            candidates = List.copyOf(candidates);
        }

        /** A choice that does not hang on an order nobody has stated. */
        public RouteChoice(
                RouteQuestion question,
                List<Candidate<TableRoute>> candidates,
                PolicyRule policy,
                Verdict result,
                SocketError error) {
            this(question, candidates, policy, result, error, false);
        }

        /** The chosen route; empty if there is no way out, or one without a route (on-link by a device that was asked for). */
        public Optional<TableRoute> winner() {
            for (Candidate<TableRoute> candidate : candidates) {
                if (candidate.isChosen()) {
                    return Optional.of(candidate.subject());
                }
            }
            return Optional.empty();
        }

        public Optional<SocketError> failure() {
            return Optional.ofNullable(error);
        }

        @Override
        public Phase phase() {
            return Phase.ROUTE;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.route(this);
        }
    }

    /**
     * The door: by which adapter a packet leaves and to which next hop.
     *
     * @param nextHop the address whose hardware address is needed: the gateway, or the destination itself
     * @param onLink whether the next hop is the destination itself
     */
    record AdapterChoice(String adapter, IpAddress nextHop, boolean onLink, Verdict verdict) implements Decision {
        @Override
        public Phase phase() {
            return Phase.ADAPTER;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.adapter(this);
        }
    }

    /**
     * Which address a packet wears.
     *
     * @param adapter the adapter it leaves by
     * @param candidates the addresses that were looked at, in order
     * @param source the source that is stamped; 0.0.0.0 if none was found
     * @param foreign whether the adapter does not own that address
     */
    record SourceChoice(
            String adapter, List<Candidate<OwnAddress>> candidates, IpAddress source, boolean foreign, Verdict result)
            implements Decision {
        public SourceChoice {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Phase phase() {
            return Phase.SOURCE;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.source(this);
        }
    }

    /**
     * What the nat table rewrites.
     *
     * @param candidates the rules of the chain, in order
     * @param changes what was rewritten; empty if no rule matched
     */
    record Translation(
            NatRule.Chain chain,
            List<Candidate<NatRule>> candidates,
            List<FieldChange> changes,
            Packet.Ip before,
            Packet.Ip after)
            implements Decision {
        public Translation {
            candidates = List.copyOf(candidates);
            changes = List.copyOf(changes);
        }

        @Override
        public Phase phase() {
            return Phase.NAT;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.translation(this);
        }
    }

    /**
     * What the host knows of the next hop's hardware address.
     *
     * @param known the state of its entry; null if there is none
     * @param mac the hardware address that is used; null if it must be asked for
     */
    record NeighbourLookup(String adapter, IpAddress nextHop, NeighbourState known, Mac mac, Verdict verdict)
            implements Decision {
        public Optional<Mac> hardware() {
            return Optional.ofNullable(mac);
        }

        public Optional<NeighbourState> entry() {
            return Optional.ofNullable(known);
        }

        @Override
        public Phase phase() {
            return Phase.NEIGHBOUR;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.neighbour(this);
        }
    }

    /**
     * A frame leaves an adapter (or a packet stays inside, by the loopback).
     *
     * @param foreign whether the packet wears an address that the adapter does not own
     * @param verdict why it looks as it does; for an ARP request how its sender address was chosen
     */
    record Transmitted(String adapter, Frame frame, boolean foreign, Verdict verdict) implements Decision {
        @Override
        public Phase phase() {
            return frame.packet() instanceof Packet.Arp ? Phase.NEIGHBOUR : Phase.TRANSMIT;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.transmitted(this);
        }
    }

    /**
     * An ARP packet came in.
     *
     * @param learned whether the sender's hardware address was written to the neighbour table
     * @param verdict CHOSEN if the host answers or takes the answer, PASSED_OVER if it keeps silent
     */
    record ArpHeard(String adapter, Packet.Arp packet, boolean learned, Verdict verdict) implements Decision {
        @Override
        public Phase phase() {
            return Phase.NEIGHBOUR;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.arpHeard(this);
        }
    }

    /** A packet reached an adapter of this host. */
    record Arrived(String adapter, Packet.Ip packet, Verdict verdict) implements Decision {
        @Override
        public Phase phase() {
            return Phase.RECEIVE;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.arrived(this);
        }
    }

    /**
     * Nobody answered for the next hop.
     *
     * @param dropped the packets that waited for the answer
     */
    record GaveUp(String adapter, IpAddress nextHop, List<Packet.Ip> dropped, Verdict verdict) implements Decision {
        public GaveUp {
            dropped = List.copyOf(dropped);
        }

        @Override
        public Phase phase() {
            return Phase.TIMEOUT;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.gaveUp(this);
        }
    }

    /** A packet is thrown away on its way out of, or into, an adapter; the program is not told. */
    record Dropped(String adapter, Packet.Ip packet, Verdict verdict) implements Decision {
        @Override
        public Phase phase() {
            return Phase.TRANSMIT;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.dropped(this);
        }
    }

    /** A socket call returns an error. */
    record Failed(SocketCall call, SocketError error, Verdict verdict) implements Decision {
        @Override
        public Phase phase() {
            return switch (call) {
                case BIND -> Phase.BIND;
                case CONNECT -> Phase.ROUTE;
                case SEND -> Phase.TRANSMIT;
            };
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.failed(this);
        }
    }
}
