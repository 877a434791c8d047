package homing.decision;

import homing.model.AdapterAddress;
import homing.model.Call;
import homing.model.Change;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.NatRule;
import homing.model.NeighbourState;
import homing.model.NextHop;
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
        TIMEOUT,
        /** Somebody does something to the host. */
        CHANGE
    }

    /** The socket calls whose outcome a program sees. */
    enum SocketCall {
        BIND,
        CONNECT,
        SEND,
        /** recv(): the wait for an answer. */
        RECEIVE
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

        T neighbourAged(NeighbourAged decision);

        T addressChecked(AddressChecked decision);

        T checked(Checked decision);

        T filtered(Filtered decision);

        T forwarded(Forwarded decision);

        T delivered(Delivered decision);

        T answered(Answered decision);

        T redirected(Redirected decision);

        T moved(Moved decision);

        T repeated(Repeated decision);

        T timedOut(TimedOut decision);

        T dropped(Dropped decision);

        T failed(Failed decision);

        T changed(Changed decision);
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
     * @param ambiguousTie whether equally good addresses were parted by an order that no text tells
     */
    record SourceChoice(
            String adapter,
            List<Candidate<OwnAddress>> candidates,
            IpAddress source,
            boolean foreign,
            Verdict result,
            boolean ambiguousTie)
            implements Decision {
        /** A choice that the system's rules make clear. */
        public SourceChoice(
                String adapter,
                List<Candidate<OwnAddress>> candidates,
                IpAddress source,
                boolean foreign,
                Verdict result) {
            this(adapter, candidates, source, foreign, result, false);
        }

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
     * @param tracked whether the connection is known already, so that no rule is asked
     */
    record Translation(
            NatRule.Chain chain,
            List<Candidate<NatRule>> candidates,
            List<FieldChange> changes,
            Packet.Ip before,
            Packet.Ip after,
            boolean tracked)
            implements Decision {
        /** What the rules made of a flow's first packet. */
        public Translation(
                NatRule.Chain chain,
                List<Candidate<NatRule>> candidates,
                List<FieldChange> changes,
                Packet.Ip before,
                Packet.Ip after) {
            this(chain, candidates, changes, before, after, false);
        }

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

    /** Time, or a sign of life, has changed what the host thinks of a neighbour. */
    record NeighbourAged(
            String adapter, IpAddress neighbour, NeighbourState before, NeighbourState after, Verdict verdict)
            implements Decision {
        @Override
        public Phase phase() {
            return Phase.NEIGHBOUR;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.neighbourAged(this);
        }
    }

    /**
     * The host has asked the LAN for a fresh address of its own (RFC 4862 section 5.4, RFC 5227).
     *
     * @param address with what is said of it from here on
     * @param unique whether nobody else has it, so that it is used
     */
    record AddressChecked(String adapter, AdapterAddress address, boolean unique, Verdict verdict) implements Decision {
        @Override
        public Phase phase() {
            return Phase.NEIGHBOUR;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.addressChecked(this);
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

    /**
     * What a firewall's rules make of a packet.
     *
     * @param out the adapter it is to leave by; empty if it is for this host
     * @param candidates the rules in order; empty if there are none
     * @param action of the rule that takes it, or of none
     * @param verdict CHOSEN if it may pass
     */
    record Filtered(
            String in,
            String out,
            Packet.Ip packet,
            List<Candidate<FilterRule>> candidates,
            Firewall.Action action,
            Verdict verdict)
            implements Decision {
        public Filtered {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Phase phase() {
            return Phase.CHECK;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.filtered(this);
        }
    }

    /**
     * Whether a packet may come from the sender it names.
     *
     * @param guard who looks
     * @param verdict CHOSEN if it is let in, PASSED_OVER if it is thrown away
     */
    record Checked(String adapter, Packet.Ip packet, Guard guard, Verdict verdict) implements Decision {
        /** Who looks at a sender's address. */
        public enum Guard {
            /** The system itself, as it routes. */
            SYSTEM,
            /** A firewall that knows which addresses live behind which adapter. */
            FIREWALL
        }

        @Override
        public Phase phase() {
            return Phase.CHECK;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.checked(this);
        }
    }

    /**
     * A packet travels through this host.
     *
     * @param in the adapter it came in by
     * @param out the adapter it leaves by
     * @param after the packet with one hop less to live
     */
    record Forwarded(String in, String out, IpAddress nextHop, Packet.Ip before, Packet.Ip after, Verdict verdict)
            implements Decision {
        @Override
        public Phase phase() {
            return Phase.FORWARD;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.forwarded(this);
        }
    }

    /** A packet has reached its host. */
    record Delivered(String adapter, Packet.Ip packet, Recipient recipient, Verdict verdict) implements Decision {
        /** Who takes it. */
        public enum Recipient {
            /** The program that called. */
            CLIENT,
            /** The server program. */
            SERVER,
            /** The system itself. */
            SYSTEM,
            /** No socket wants it. */
            NOBODY
        }

        @Override
        public Phase phase() {
            return Phase.DELIVER;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.delivered(this);
        }
    }

    /**
     * This host answers a packet, or would have.
     *
     * @param about the packet that is answered
     * @param answer the answer as it is made; null if none is
     * @param verdict CHOSEN if an answer is made, PASSED_OVER if it is withheld
     */
    record Answered(Packet.Ip about, Packet.Ip answer, Verdict verdict) implements Decision {
        public Optional<Packet.Ip> made() {
            return Optional.ofNullable(answer);
        }

        @Override
        public Phase phase() {
            return Phase.REPLY;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.answered(this);
        }
    }

    /**
     * A gateway has named a better one.
     *
     * @param gateway the one it names
     * @param verdict CHOSEN if it is used from here on
     */
    record Redirected(Packet.Ip about, IpAddress gateway, Verdict verdict) implements Decision {
        @Override
        public Phase phase() {
            return Phase.ROUTE;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.redirected(this);
        }
    }

    /**
     * A default gateway does not seem to live: what went by it takes the next one (Windows dead gateway detection).
     *
     * @param remote the remote address that moves; null for all that the host sends
     * @param from the gateway of before
     * @param verdict CHOSEN if it moves, PASSED_OVER if it stays
     */
    record Moved(IpAddress remote, NextHop from, NextHop to, Verdict verdict) implements Decision {
        /** The one remote address that moves; empty for the whole host. */
        public Optional<IpAddress> address() {
            return Optional.ofNullable(remote);
        }

        @Override
        public Phase phase() {
            return Phase.ROUTE;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.moved(this);
        }
    }

    /**
     * A segment that nobody has answered is sent again.
     *
     * @param times how often it has been repeated, this time included
     */
    record Repeated(Packet.Ip packet, int times, Verdict verdict) implements Decision {
        @Override
        public Phase phase() {
            return Phase.TIMEOUT;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.repeated(this);
        }
    }

    /** The program has waited long enough. */
    record TimedOut(Call call, Verdict verdict) implements Decision {
        @Override
        public Phase phase() {
            return Phase.TIMEOUT;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.timedOut(this);
        }
    }

    /**
     * A packet is thrown away; the program is not told.
     *
     * @param phase what was being done with it: TRANSMIT on its way out, RECEIVE on its way in, FORWARD between
     */
    record Dropped(Phase phase, String adapter, Packet.Ip packet, Verdict verdict) implements Decision {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.dropped(this);
        }
    }

    /**
     * Somebody does something to the host, and the system follows.
     *
     * @param lost the routes that went
     * @param gained the routes that came
     * @param forgotten the neighbours that are not known any more
     * @param verdict CHOSEN if it was done, PASSED_OVER if the system refused
     */
    record Changed(
            Change change, List<TableRoute> lost, List<TableRoute> gained, List<IpAddress> forgotten, Verdict verdict)
            implements Decision {
        public Changed {
            lost = List.copyOf(lost);
            gained = List.copyOf(gained);
            forgotten = List.copyOf(forgotten);
        }

        @Override
        public Phase phase() {
            return Phase.CHANGE;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.changed(this);
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
                case RECEIVE -> Phase.DELIVER;
            };
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.failed(this);
        }
    }
}
