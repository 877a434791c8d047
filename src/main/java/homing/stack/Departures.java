package homing.stack;

import homing.decision.Decision;
import homing.packet.Packet;
import homing.stack.firewall.PacketFilter;
import homing.state.Path;
import homing.state.SocketState;
import homing.state.Tracking;

/** The last stages of a packet that this host sends: its own NAT, the neighbour, the frame. */
final class Departures {
    private final StackProfile profile;
    private final NeighbourStage neighbours;

    Departures(StackProfile profile, NeighbourStage neighbours) {
        this.profile = profile;
        this.neighbours = neighbours;
    }

    /**
     * Sends a packet of this host.
     *
     * @param socket null for an answer of the system or a server
     * @param tracking the connection that an ICMP error speaks of; null if it is to be looked up
     */
    Translated send(Journal journal, SocketState socket, Packet.Ip packet, Path path, Tracking tracking) {
        journal.become(PacketFilter.passed(journal.state(), packet));
        Translated translated = profile.translate(journal.state(), socket, packet, path, tracking);
        leave(journal, translated, path.adapter(), Decision.Phase.TRANSMIT);
        return translated;
    }

    /** Gives a translated packet to its adapter, or notes why it is thrown away. */
    void leave(Journal journal, Translated translated, String adapter, Decision.Phase phase) {
        journal.become(translated.after());
        journal.noteAll(translated.decisions());
        if (translated.path() == null) {
            journal.note(new Decision.Dropped(phase, adapter, translated.packet(), translated.why()));
        } else {
            neighbours.transmit(journal, translated.packet(), translated.path());
        }
    }
}
