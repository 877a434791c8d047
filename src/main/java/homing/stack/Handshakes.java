package homing.stack;

import homing.decision.Decision;
import homing.decision.Decision.Delivered.Recipient;
import homing.decision.Verdict;
import homing.net.Endpoint;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.FlowTuple;
import homing.state.Handshake;
import homing.state.Serving;
import java.util.Optional;

/** The server's side of a TCP connection until it is made: SYN, SYN-ACK, its repetitions, ACK. */
final class Handshakes {
    /** A SYN-ACK is repeated after one second, then after twice as long each time (RFC 6298 section 5.7). */
    private static final long FIRST_PAUSE = 1_000_000;
    /** Linux tcp_synack_retries. */
    private static final int MOST_REPEATS = 5;
    /** Repeated SYNs are answered no oftener (Linux tcp_invalid_ratelimit), in microseconds. */
    private static final long RESPITE = 500_000;

    private final StackProfile profile;
    private final Answers answers;

    Handshakes(StackProfile profile, Answers answers) {
        this.profile = profile;
        this.answers = answers;
    }

    void syn(Journal journal, Delivery delivery) {
        Packet.Ip packet = delivery.packet();
        FlowTuple client = FlowTuple.of(packet);
        Optional<Handshake> known = journal.state().serving().handshake(client);
        Verdict why = Verdict.chosen(
                WireRule.TCP_HANDSHAKE, "stack.deliver.syn", packet.transport().destinationPort());
        journal.note(delivery.to(Recipient.SERVER, why));
        if (known.isEmpty()) {
            begin(journal, packet, client);
        } else if (!known.get().established() && journal.now() - known.get().sentMicros() > RESPITE) {
            again(journal, packet, client, known.get());
        }
    }

    private void begin(Journal journal, Packet.Ip packet, FlowTuple client) {
        if (agree(journal, packet, client)) {
            // A first SYN-ACK does not count: the first repeated SYN is answered at once.
            put(journal, client, new Handshake(false, -RESPITE - 1, 0, arm(journal, client, 0)));
        }
    }

    /** The timer is put off by the current pause. */
    private void again(Journal journal, Packet.Ip packet, FlowTuple client, Handshake known) {
        put(
                journal,
                client,
                new Handshake(false, journal.now(), known.repeats(), arm(journal, client, known.repeats())));
        agree(journal, packet, client);
    }

    private boolean agree(Journal journal, Packet.Ip syn, FlowTuple client) {
        Verdict why = Verdict.chosen(WireRule.TCP_HANDSHAKE, "stack.answer.syn-ack", syn.destination());
        return answers.answer(journal, syn, client.destination().address(), synAck(client), why);
    }

    private static Transport.Tcp synAck(FlowTuple client) {
        return new Transport.Tcp(client.source().port(), client.destination().port(), "S").turned("SA");
    }

    private long arm(Journal journal, FlowTuple client, int repeats) {
        long due = profile.due(journal.now(), FIRST_PAUSE << repeats);
        journal.remind(new Timer.HandshakeTimer(client, due));
        return due;
    }

    private static void put(Journal journal, FlowTuple client, Handshake handshake) {
        journal.become(journal.state().with(journal.state().serving().with(client, handshake)));
    }

    /** The client's ACK makes the connection; whether there was one to make. */
    boolean ack(Journal journal, Delivery delivery) {
        FlowTuple client = FlowTuple.of(delivery.packet());
        Optional<Handshake> known = journal.state().serving().handshake(client);
        if (known.isEmpty()) {
            return false;
        }
        if (!known.get().established()) {
            Serving.Visit visit = new Serving.Visit(
                    client.source().address(), client.destination().address());
            Serving changed = journal.state().serving().with(client, known.get().asEstablished());
            journal.become(journal.state().with(changed.visitedBy(visit)));
        }
        boolean data = ((Transport.Tcp) delivery.packet().transport()).flags().contains("P");
        Verdict why = Verdict.chosen(
                data ? WireRule.TCP_DATA : WireRule.TCP_HANDSHAKE,
                data ? "stack.deliver.data" : "stack.deliver.connected",
                delivery.packet().source());
        journal.note(delivery.to(Recipient.SERVER, why));
        return true;
    }

    void forget(Journal journal, Delivery delivery) {
        FlowTuple client = FlowTuple.of(delivery.packet());
        Serving serving = journal.state().serving();
        if (serving.handshake(client).isPresent()) {
            journal.become(journal.state().with(serving.without(client)));
        }
    }

    /** The pause after a SYN-ACK is over. */
    void expire(Journal journal, Timer.HandshakeTimer due) {
        FlowTuple client = due.fromClient();
        Handshake known = journal.state().serving().handshake(client).orElse(null);
        if (known == null || known.established() || known.dueMicros() != due.atMicros()) {
            return;
        }
        if (known.repeats() >= MOST_REPEATS) {
            journal.become(journal.state().with(journal.state().serving().without(client)));
            return;
        }
        int repeats = known.repeats() + 1;
        Endpoint from = client.source();
        Packet.Ip syn = new Packet.Ip(
                from.address(),
                client.destination().address(),
                profile.ttl(journal.state()),
                new Transport.Tcp(from.port(), client.destination().port(), "S"));
        Verdict why = Verdict.chosen(WireRule.TCP_REPETITION, "stack.repeat.syn-ack", from.address());
        Packet.Ip answer = syn.turned(syn.ttl(), synAck(client));
        journal.note(new Decision.Repeated(answer, repeats, why));
        agree(journal, syn, client);
        // An answer without a way ends nothing: the pause goes on.
        if (journal.state().serving().handshake(client).isPresent()) {
            put(journal, client, new Handshake(false, known.sentMicros(), repeats, arm(journal, client, repeats)));
        }
    }
}
