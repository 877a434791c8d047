package homing.decision;

import homing.net.IpAddress;
import homing.net.Protocol;

/**
 * What a route lookup is asked (Linux {@code struct flowi4}).
 *
 * @param purpose what it is made for
 * @param source the source address; 0.0.0.0 or :: while it is open
 * @param outAdapter the adapter that was asked for; empty for any
 * @param inAdapter the adapter a received packet came in by; {@code lo} or empty for the host's own packets
 * @param mark the firewall mark
 * @param tos type of service
 * @param sourcePort 0 if not known
 * @param destinationPort 0 if not known
 */
public record RouteQuestion(
        Purpose purpose,
        IpAddress destination,
        IpAddress source,
        String outAdapter,
        String inAdapter,
        int mark,
        int tos,
        Protocol protocol,
        int sourcePort,
        int destinationPort) {
    /** What a lookup is made for. */
    public enum Purpose {
        /** connect(), to choose a source. */
        CHOOSE_SOURCE,
        /** connect(), with the source that is chosen or bound. */
        CONNECT,
        /** A datagram of an unconnected or raw socket. */
        SEND,
        /** The answer of this host to what it received. */
        REPLY,
        /** A packet that travels through this host. */
        FORWARD,
        /** The way back to a packet's source, as a source check asks for it. */
        REVERSE
    }

    public boolean hasSource() {
        return !source.isAny();
    }

    /** The same question with a source. */
    public RouteQuestion withSource(Purpose changed, IpAddress chosen) {
        return new RouteQuestion(
                changed, destination, chosen, outAdapter, inAdapter, mark, tos, protocol, sourcePort, destinationPort);
    }

    /** The same question for another destination. */
    public RouteQuestion to(IpAddress other) {
        return new RouteQuestion(
                purpose, other, source, outAdapter, inAdapter, mark, tos, protocol, sourcePort, destinationPort);
    }
}
