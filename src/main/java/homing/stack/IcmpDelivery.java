package homing.stack;

import homing.decision.Decision;
import homing.decision.Decision.Delivered.Recipient;
import homing.decision.Decision.SocketCall;
import homing.decision.Verdict;
import homing.model.Host;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.Optional;

/** ICMP messages that have reached their host (RFC 792, RFC 1122 section 3.2.2). */
final class IcmpDelivery {
    private final StackProfile profile;
    private final Answers answers;
    private final Listeners listeners;
    private final NeighbourStage neighbours;

    IcmpDelivery(StackProfile profile, Answers answers, Listeners listeners, NeighbourStage neighbours) {
        this.profile = profile;
        this.answers = answers;
        this.listeners = listeners;
        this.neighbours = neighbours;
    }

    void deliver(Journal journal, Delivery delivery) {
        Transport.Icmp message = (Transport.Icmp) delivery.packet().transport();
        switch (message.meaning()) {
            case Transport.Icmp.ECHO_REQUEST -> request(journal, delivery, message);
            case Transport.Icmp.ECHO_REPLY -> reply(journal, delivery);
            case Transport.Icmp.REDIRECT -> redirect(journal, delivery, message);
            default -> error(journal, delivery, message);
        }
    }

    /** From the address that was asked; requests to all are not answered (RFC 1122 section 3.2.2.6). */
    private void request(Journal journal, Delivery delivery, Transport.Icmp message) {
        Packet.Ip packet = delivery.packet();
        if (delivery.many()) {
            Verdict silent = Verdict.passedOver(WireRule.ECHO, "stack.deliver.echo-to-all");
            journal.note(delivery.to(Recipient.NOBODY, silent));
            return;
        }
        journal.note(delivery.to(
                Recipient.SYSTEM, Verdict.chosen(WireRule.ECHO, "stack.deliver.echo", packet.destination())));
        Verdict why = Verdict.chosen(WireRule.ECHO, "stack.answer.echo", packet.destination());
        answers.answer(journal, packet, packet.destination(), message.echoReply(), why);
    }

    private static void reply(Journal journal, Delivery delivery) {
        Optional<SocketState> client = Listeners.waitingFor(journal.state(), delivery.packet());
        client.ifPresent(socket -> journal.become(journal.state()
                .with(socket.withReturn(SocketCall.RECEIVE, Optional.empty())
                        .withEnd(End.answered(delivery.packet().source())))));
        Verdict why = client.isPresent()
                ? Verdict.chosen(
                        WireRule.ECHO, "stack.deliver.client", delivery.packet().source())
                : Verdict.passedOver(WireRule.ECHO, "stack.deliver.unasked-echo");
        journal.note(delivery.to(client.isPresent() ? Recipient.CLIENT : Recipient.NOBODY, why));
    }

    private void redirect(Journal journal, Delivery delivery, Transport.Icmp message) {
        journal.note(delivery.to(
                Recipient.SYSTEM, Verdict.chosen(WireRule.ICMP_DELIVERY, "stack.deliver.redirect", message.gateway())));
        SocketState sender =
                Listeners.senderOf(journal.state(), message.quoted()).orElse(null);
        Obedience obedience = profile.redirected(journal.state(), sender, delivery.adapter(), delivery.packet());
        journal.become(obedience.after());
        journal.note(new Decision.Redirected(delivery.packet(), message.gateway(), obedience.verdict()));
        obedience.mustAsk().ifPresent(neighbour -> neighbours.askFor(journal, neighbour));
        obedience
                .mustForget()
                .ifPresent(learned -> journal.remind(new Timer.RouteTimer(
                        learned.table(), learned.route(), profile.due(journal.now(), learned.lifeMicros()))));
    }

    /** A route that was learned for a while goes. */
    static void expire(Journal journal, Timer.RouteTimer due) {
        Host host = journal.state().host();
        host.table(due.table())
                .ifPresent(table -> journal.become(journal.state().with(host.withTable(table.without(due.route())))));
    }

    private void error(Journal journal, Delivery delivery, Transport.Icmp message) {
        journal.note(delivery.to(
                Recipient.SYSTEM,
                Verdict.chosen(WireRule.ICMP_DELIVERY, "stack.deliver.error", message.type(), message.code())));
        listeners.told(journal, message);
    }
}
