package homing.stack;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.Flow;
import homing.state.FlowTuple;
import homing.state.HostState;
import homing.state.Tracking;

/** ICMP errors: whether one may be sent (RFC 1122 section 3.2.2), and from which address. */
final class Complaints {
    private final StackProfile profile;
    private final Answers answers;
    private final Listeners listeners;

    Complaints(StackProfile profile, Answers answers, Listeners listeners) {
        this.profile = profile;
        this.answers = answers;
        this.listeners = listeners;
    }

    void complain(Journal journal, Complaint complaint) {
        Packet.Ip about = complaint.packet();
        if (isUnanswerable(about)) {
            return;
        }
        if (isOwn(journal.state(), complaint)) {
            listeners.told(journal, complaint.message());
            return;
        }
        Permission permission = profile.mayComplain(journal.state(), complaint, journal.now());
        journal.become(permission.after());
        if (permission.verdict().isChosen()) {
            IpAddress source = complaint.local() ? about.destination() : any(about);
            answers.send(
                    journal,
                    about,
                    source,
                    about.source(),
                    complaint.message(),
                    permission.verdict(),
                    complaint.tracking());
        } else {
            journal.note(new Decision.Answered(about, null, permission.verdict()));
        }
    }

    private static IpAddress any(Packet.Ip like) {
        return like.source().isIpv4() ? IpAddress.ANY4 : IpAddress.ANY6;
    }

    /** Nobody is told of an ICMP error, of a packet to many, or of one without a sender. */
    private static boolean isUnanswerable(Packet.Ip about) {
        boolean error = about.transport() instanceof Transport.Icmp message && !message.isEcho();
        return error
                || about.destination().isMulticast()
                || about.destination().isLimitedBroadcast()
                || about.source().isAny()
                || about.source().isMulticast();
    }

    /** A packet that a program of this host has sent; behind NAT it may be somebody else's. */
    private static boolean isOwn(HostState state, Complaint complaint) {
        Packet.Ip about = complaint.packet();
        return state.host().ownerOf(about.source()).isPresent() && !isTranslated(state, complaint);
    }

    private static boolean isTranslated(HostState state, Complaint complaint) {
        Tracking tracking = complaint.tracking();
        Flow flow = tracking != null
                ? tracking.flow()
                : state.flow(FlowTuple.of(complaint.packet()).turned()).orElse(null);
        return flow != null && (flow.isSourceRewritten() || flow.isDestinationRewritten());
    }

    /** Nothing answers for the next hop of these packets. */
    void unreachable(Journal journal, Packet.Ip packet) {
        complain(journal, Complaint.about(Transport.Icmp.UNREACHABLE, 1, packet, null));
    }

    static Verdict closed(Packet.Ip packet) {
        return Verdict.passedOver(
                WireRule.CLOSED_PORT, "stack.deliver.closed", packet.transport().destinationPort());
    }
}
