package homing.state;

/**
 * A tracked connection (conntrack): how its first packet looked, and how its answers look after what NAT has made of it.
 *
 * @param original the direction of the first packet, before NAT
 * @param reply the direction of the answers, as they reach this host
 * @param destinationSettled whether the chains that may rewrite the destination were asked
 * @param sourceSettled whether the chains that may rewrite the source were asked
 * @param answered whether an answer has passed
 */
public record Flow(
        FlowTuple original, FlowTuple reply, boolean destinationSettled, boolean sourceSettled, boolean answered) {
    /** A flow of which nothing but the first packet is known. */
    public static Flow begun(FlowTuple first) {
        return new Flow(first, first.turned(), false, false, false);
    }

    public boolean isDestinationRewritten() {
        return !reply.source().equals(original.destination());
    }

    public boolean isSourceRewritten() {
        return !reply.destination().equals(original.source());
    }

    /** Whether a packet of this tuple goes the way of the first packet. */
    public boolean isOriginal(FlowTuple tuple) {
        return tuple.equals(original);
    }

    /** A copy whose answers look so, with the chains for destinations asked. */
    public Flow withDestination(FlowTuple answers) {
        return new Flow(original, answers, true, sourceSettled, answered);
    }

    /** A copy whose answers look so, with the chains for sources asked. */
    public Flow withSource(FlowTuple answers) {
        return new Flow(original, answers, destinationSettled, true, answered);
    }

    public Flow asAnswered() {
        return answered ? this : new Flow(original, reply, destinationSettled, sourceSettled, true);
    }
}
