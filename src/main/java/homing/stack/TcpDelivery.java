package homing.stack;

import homing.decision.Decision;
import homing.decision.Decision.Delivered.Recipient;
import homing.decision.Decision.SocketCall;
import homing.decision.Verdict;
import homing.model.Program;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.HostState;
import homing.state.Path;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.Optional;

/** Segments that have reached their host (RFC 9293 section 3.10.7). */
final class TcpDelivery {
    private final StackProfile profile;
    private final Answers answers;
    private final Departures departures;
    private final Listeners listeners;
    private final Handshakes handshakes;
    private final NeighbourStage neighbours;

    TcpDelivery(
            StackProfile profile,
            Answers answers,
            Departures departures,
            Listeners listeners,
            Handshakes handshakes,
            NeighbourStage neighbours) {
        this.profile = profile;
        this.answers = answers;
        this.departures = departures;
        this.listeners = listeners;
        this.handshakes = handshakes;
        this.neighbours = neighbours;
    }

    void deliver(Journal journal, Delivery delivery) {
        if (delivery.many()) {
            return;
        }
        Transport.Tcp segment = (Transport.Tcp) delivery.packet().transport();
        switch (segment.flags()) {
            case "S" -> syn(journal, delivery, segment);
            case "SA" -> synAck(journal, delivery, segment);
            case "A", "PA" -> ack(journal, delivery, segment);
            default -> reset(journal, delivery);
        }
    }

    private void syn(Journal journal, Delivery delivery, Transport.Tcp segment) {
        if (journal.state().serving().listensOn(segment.destinationPort())) {
            handshakes.syn(journal, delivery);
        } else {
            refuse(journal, delivery, segment, "AR", Complaints.closed(delivery.packet()));
        }
    }

    /** The server has agreed: the client's connect() returns, and its system answers. */
    private void synAck(Journal journal, Delivery delivery, Transport.Tcp segment) {
        Optional<SocketState> client = Listeners.waitingFor(journal.state(), delivery.packet())
                .filter(socket -> socket.call().program() == Program.TCP_CONNECT)
                .or(() -> connected(journal.state(), delivery.packet()));
        if (client.isEmpty()) {
            Verdict why = Verdict.passedOver(
                    WireRule.TCP_RESET,
                    "stack.deliver.no-connection",
                    delivery.packet().source());
            refuse(journal, delivery, segment, "R", why);
            return;
        }
        SocketState socket = client.get();
        if (socket.isOpen()) {
            socket = socket.withReturn(SocketCall.CONNECT, Optional.empty())
                    .withConnected()
                    .withEnd(End.answered(delivery.packet().source()));
            journal.become(journal.state().with(socket));
        }
        Verdict why = Verdict.chosen(
                WireRule.TCP_HANDSHAKE,
                "stack.deliver.syn-ack",
                delivery.packet().source());
        journal.note(delivery.to(Recipient.CLIENT, why));
        acknowledge(journal, delivery.packet(), segment, socket);
    }

    private static Optional<SocketState> connected(HostState state, Packet.Ip packet) {
        return state.sockets().stream()
                .filter(socket -> socket.end().kind() == End.Kind.ANSWERED)
                .filter(socket -> socket.local().port() == packet.transport().destinationPort())
                .filter(socket -> socket.local().address().equals(packet.destination()))
                .filter(socket -> packet.source().equals(socket.end().reply()))
                .findFirst();
    }

    private void acknowledge(Journal journal, Packet.Ip about, Transport.Tcp segment, SocketState socket) {
        Transport.Tcp ack = segment.turned("A");
        Packet.Ip answer = about.turned(profile.ttl(journal.state()), ack);
        Path path = profile.kept(journal.state(), socket.path(), about.source());
        Verdict why = Verdict.chosen(WireRule.TCP_HANDSHAKE, "stack.answer.ack");
        journal.note(new Decision.Answered(about, answer, why));
        departures.send(journal, socket, answer, path, null);
        neighbours.confirm(journal, path);
        rethink(journal, socket);
    }

    private void ack(Journal journal, Delivery delivery, Transport.Tcp segment) {
        Optional<SocketState> client = Listeners.confirmedBy(journal.state(), delivery.packet());
        if (client.isPresent()) {
            confirm(journal, delivery, client.get());
        } else if (connected(journal.state(), delivery.packet()).isPresent()) {
            confirmedAgain(journal, delivery);
        } else if (!handshakes.ack(journal, delivery)) {
            Verdict why = Verdict.passedOver(
                    WireRule.TCP_RESET,
                    "stack.deliver.no-connection",
                    delivery.packet().source());
            refuse(journal, delivery, segment, "R", why);
        } else if (segment.flags().contains("P")) {
            acknowledge(journal, delivery.packet(), segment);
        }
    }

    /** The data has arrived. */
    private void confirm(Journal journal, Delivery delivery, SocketState socket) {
        IpAddress from = delivery.packet().source();
        journal.become(journal.state().with(socket.withEnd(End.answered(from))));
        journal.note(delivery.to(Recipient.CLIENT, Verdict.chosen(WireRule.TCP_DATA, "stack.deliver.confirmed", from)));
        neighbours.answered(journal, socket.path());
        rethink(journal, socket);
    }

    private void rethink(Journal journal, SocketState socket) {
        StackProfile.Rethought rethought = profile.answered(journal.state(), socket);
        journal.become(rethought.after());
        journal.noteAll(rethought.decisions());
    }

    /** The data has arrived more than once. */
    private static void confirmedAgain(Journal journal, Delivery delivery) {
        Verdict why = Verdict.chosen(
                WireRule.TCP_DATA,
                "stack.deliver.confirmed-again",
                delivery.packet().source());
        journal.note(delivery.to(Recipient.SYSTEM, why));
    }

    /** Each segment with data is confirmed at once. */
    private void acknowledge(Journal journal, Packet.Ip data, Transport.Tcp segment) {
        Verdict why = Verdict.chosen(WireRule.TCP_DATA, "stack.answer.data");
        answers.answer(journal, data, data.destination(), segment.turned("A"), why);
    }

    /** Never in answer to a reset (RFC 9293 section 3.10.7.1). */
    private void refuse(Journal journal, Delivery delivery, Transport.Tcp segment, String flags, Verdict why) {
        Packet.Ip packet = delivery.packet();
        journal.note(delivery.to(Recipient.NOBODY, why));
        Transport.Tcp reset = segment.turned(flags);
        Verdict answer = Verdict.chosen(WireRule.TCP_RESET, "stack.answer.reset", packet.destination());
        answers.answer(journal, packet, packet.destination(), reset, answer);
    }

    private void reset(Journal journal, Delivery delivery) {
        Optional<SocketState> client = Listeners.waitingFor(journal.state(), delivery.packet());
        Verdict why = Verdict.chosen(
                WireRule.TCP_RESET, "stack.deliver.reset", delivery.packet().source());
        handshakes.forget(journal, delivery);
        journal.note(delivery.to(client.isPresent() ? Recipient.CLIENT : Recipient.SYSTEM, why));
        client.ifPresent(socket -> listeners.fail(journal, socket, profile.refused(socket)));
    }
}
