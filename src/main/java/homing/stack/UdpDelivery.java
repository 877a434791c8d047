package homing.stack;

import homing.decision.Decision.Delivered.Recipient;
import homing.decision.Decision.SocketCall;
import homing.decision.Verdict;
import homing.model.Service;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.HostState;
import homing.state.Serving;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.Optional;

/** Datagrams that have reached their host (RFC 768, RFC 1122 section 4.1). */
final class UdpDelivery {
    /** How long a program takes to wake up and answer, in microseconds: no more than a picture of it. */
    private static final long WAKING = 300;

    private final StackProfile profile;
    private final Answers answers;
    private final Complaints complaints;

    UdpDelivery(StackProfile profile, Answers answers, Complaints complaints) {
        this.profile = profile;
        this.answers = answers;
        this.complaints = complaints;
    }

    void deliver(Journal journal, Delivery delivery) {
        HostState state = journal.state();
        Packet.Ip packet = delivery.packet();
        int port = packet.transport().destinationPort();
        Optional<SocketState> client = Listeners.waitingFor(state, packet);
        if (client.isPresent()) {
            answered(journal, delivery, client.get());
        } else if (((Transport.Udp) packet.transport()).nameHolder().isPresent()) {
            names(journal, delivery);
        } else if (state.serving().listensOn(port)) {
            serve(journal, delivery);
        } else {
            journal.note(delivery.to(Recipient.NOBODY, unwanted(state, packet)));
            complaints.complain(journal, delivery.complaint(3));
        }
    }

    /** A question for a name is answered by its holder and not worth a word to others; so is an answer that comes late. */
    private void names(Journal journal, Delivery delivery) {
        Packet.Ip packet = delivery.packet();
        Transport.Udp datagram = (Transport.Udp) packet.transport();
        if (delivery.many()) {
            profile.answerForName(journal.state(), delivery.adapter(), datagram.holder())
                    .ifPresent(answer -> {
                        journal.note(delivery.to(Recipient.SYSTEM, answer.why()));
                        answers.answer(journal, packet, answer.address(), datagram.turned(), answer.why());
                    });
        } else {
            Verdict late = Verdict.chosen(WireRule.TRANSPORTS, "stack.transports.late", packet.source());
            journal.note(delivery.to(Recipient.SYSTEM, late));
        }
    }

    private static void answered(Journal journal, Delivery delivery, SocketState socket) {
        SocketState told = socket.withReturn(SocketCall.RECEIVE, Optional.empty())
                .withEnd(End.answered(delivery.packet().source()));
        journal.become(journal.state().with(told));
        Verdict why = Verdict.chosen(
                WireRule.UDP_DELIVERY, "stack.deliver.client", delivery.packet().source());
        journal.note(delivery.to(Recipient.CLIENT, why));
    }

    private static void serve(Journal journal, Delivery delivery) {
        Packet.Ip packet = delivery.packet();
        Serving.Visit visit = new Serving.Visit(packet.source(), packet.destination());
        journal.become(journal.state().with(journal.state().serving().visitedBy(visit)));
        Verdict why = Verdict.chosen(
                WireRule.UDP_DELIVERY,
                "stack.deliver.server",
                packet.transport().destinationPort());
        journal.note(delivery.to(Recipient.SERVER, why));
        journal.remind(new Timer.ServerTimer(packet, journal.now() + WAKING));
    }

    /** A connected socket does not take what comes from somebody else. */
    private static Verdict unwanted(HostState state, Packet.Ip packet) {
        int port = packet.transport().destinationPort();
        for (SocketState socket : state.sockets()) {
            if (socket.isOpen() && socket.path() != null && socket.local().port() == port) {
                return Verdict.passedOver(
                        WireRule.UDP_CONNECTED,
                        "stack.deliver.other-partner",
                        socket.call().to(),
                        packet.source());
            }
        }
        return Complaints.closed(packet);
    }

    /** The server's program answers. */
    void expire(Journal journal, Timer.ServerTimer due) {
        Packet.Ip asked = due.datagram();
        Transport.Udp reply = ((Transport.Udp) asked.transport()).turned();
        Service service = journal.state().serving().service();
        boolean named = service.answering() == Service.Answering.PKTINFO
                && journal.state().host().ownerOf(asked.destination()).isPresent();
        IpAddress source = named ? asked.destination() : any(asked);
        Verdict why = named
                ? Verdict.chosen(WireRule.UDP_SERVER, "stack.answer.pktinfo", source)
                : Verdict.chosen(WireRule.UDP_SERVER, "stack.answer.wildcard");
        answers.answer(journal, asked, source, reply, why);
    }

    private static IpAddress any(Packet.Ip like) {
        return like.source().isIpv4() ? IpAddress.ANY4 : IpAddress.ANY6;
    }
}
