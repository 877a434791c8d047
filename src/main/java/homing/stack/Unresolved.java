package homing.stack;

import homing.decision.Decision.SocketCall;
import homing.model.Program;
import homing.packet.Packet;
import homing.state.SocketState;
import java.util.Optional;

/** Who is told that a next hop did not answer: on some systems the program itself after a while, else the packet's sender. */
final class Unresolved {
    private final StackProfile profile;
    private final Listeners listeners;
    private final Complaints complaints;

    Unresolved(StackProfile profile, Listeners listeners, Complaints complaints) {
        this.profile = profile;
        this.listeners = listeners;
        this.complaints = complaints;
    }

    void tell(Journal journal, Packet.Ip packet) {
        Optional<SocketState> client = Listeners.senderOf(journal.state(), packet);
        Optional<ArpProfile.LateError> late =
                client.flatMap(socket -> profile.arp().unresolved(socket.call()));
        if (late.isEmpty()) {
            complaints.unreachable(journal, packet);
        } else if (late.get().delayMicros() == 0) {
            listeners.fail(
                    journal,
                    client.get(),
                    new StackProfile.Told(late.get().error(), late.get().why()));
        } else {
            remind(journal, client.get(), late.get());
        }
    }

    private static void remind(Journal journal, SocketState socket, ArpProfile.LateError late) {
        SocketCall call = socket.call().program() == Program.TCP_CONNECT ? SocketCall.CONNECT : SocketCall.RECEIVE;
        journal.remind(
                new Timer.ErrorTimer(socket.id(), call, late.error(), late.why(), journal.now() + late.delayMicros()));
    }
}
