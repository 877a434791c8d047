package homing.stack;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.Rule;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.Change;
import homing.model.Host;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.HostState;
import homing.state.Path;
import homing.state.SocketState;
import homing.state.Tracking;
import java.util.List;
import java.util.Optional;

/**
 * What systems do differently. The shared pipeline asks these questions in the order in which a packet is made; the order
 * within an answer (which lookup comes first, when the source is stamped) is the profile's own.
 */
public interface StackProfile {
    /** The host with the routes and rules that the system adds by itself. */
    HostState start(Host host);

    /** The host as it is at this moment: with what the mere passing of time has made of its tables. */
    default HostState aged(HostState state, long nowMicros) {
        return state;
    }

    /** Why the system does not do what it is told to; empty if it does. */
    Optional<Verdict> refuses(Host host, Change change);

    /**
     * The host once its system has followed a change: with the routes and neighbours that come and go by themselves.
     *
     * @param changed the host with what was done to it, and nothing else
     */
    HostState settle(HostState before, Host changed, Change change);

    /** The rule by which the system follows a change. */
    Rule changeRule(Change change);

    /** Whether a program can ask for an adapter instead of an address. */
    default boolean bindsToAdapters() {
        return true;
    }

    /** What the system calls a host's first network card. */
    default String firstAdapter() {
        return "eth0";
    }

    /** The rule that says what socket() does. */
    Rule socketRule();

    /** bind(), also for a program that does not call it. */
    BindAnswer bind(HostState state, Call call);

    /** connect(): which way and which source. Asked only for programs that call it. */
    PathAnswer connect(HostState state, SocketState socket);

    /** The port of a client that names none, 1 to 65535. Real systems take a free one, many of them at random. */
    default int dynamicPort(HostState state, Call call) {
        return 49152;
    }

    /**
     * The first send(), sendto() or sendmsg().
     *
     * @param connected the way that connect() found; null for an unconnected socket
     */
    PathAnswer send(HostState state, SocketState socket, Path connected);

    /** The way of connect() as it is for a later packet: a redirect may have changed its next hop. */
    default Path kept(HostState state, Path connected, IpAddress destination) {
        return connected;
    }

    /**
     * What the system's NAT makes of a packet that this host sends; most translate nothing.
     *
     * @param socket the socket that sends it; null for an answer of the system or a server
     * @param tracking the connection that an ICMP error speaks of; null if it is to be looked up
     */
    default Translated translate(HostState state, SocketState socket, Packet.Ip packet, Path path, Tracking tracking) {
        return Translated.sent(state, List.of(), packet, path);
    }

    /** The rule of the host model that lets a received packet in, if the system has one to name; empty for an ordinary one. */
    default Optional<Verdict> taken(HostState state, Adapter adapter, Packet.Ip packet) {
        return Optional.empty();
    }

    /** What becomes of a packet that an adapter has received: NAT, route lookup, source check, life time. */
    Input input(HostState state, String adapter, Packet.Ip packet);

    /** A packet that travels through, with one hop less to live and after NAT. */
    Translated forward(HostState state, String in, Input input);

    /** The way of an answer that this host makes; the question's source is 0.0.0.0 if it is to be chosen. */
    PathAnswer answer(HostState state, RouteQuestion question);

    /** Whether an ICMP error may be sent. */
    Permission mayComplain(HostState state, Complaint complaint, long nowMicros);

    /** What a program whose packet is quoted is told; empty if nothing. */
    Optional<Told> told(SocketState socket, Transport.Icmp error);

    /** What a program is told by a reset while it connects. */
    Told refused(SocketState socket);

    /** What becomes of a redirect that quotes one of this host's packets. */
    Obedience redirected(HostState state, SocketState socket, String adapter, Packet.Ip redirect);

    /** When a SYN is repeated, in microseconds after the one before; after the last pause connect() fails. */
    List<Long> synPauses();

    /** What a program is told when its last SYN has waited long enough. */
    Told synTimeout(SocketState socket);

    /** When data is repeated, as {@link #synPauses()}; unless a system says otherwise, one second doubled (RFC 6298). */
    default List<Long> dataPauses(HostState state) {
        return List.of(1_000_000L, 2_000_000L, 4_000_000L, 8_000_000L, 16_000_000L, 32_000_000L, 64_000_000L);
    }

    /** What send() says on a socket that has no connection. */
    Told notConnected(Call call);

    /** The calls by which the system does what a program without sockets of its own asks for, in order; empty if it cannot. */
    default List<Call> transports(HostState state, Call call) {
        return List.of();
    }

    /**
     * Whether the host answers for its NetBIOS name, and with which address.
     *
     * @param adapter the one that has heard the question
     * @param holder an address of the host whose name is asked for
     */
    default Optional<ArpProfile.Sender> answerForName(HostState state, String adapter, IpAddress holder) {
        return Optional.empty();
    }

    /** Which of the transports carries the program's session; empty while that is open. */
    default Optional<Session> session(HostState state, List<SocketState> transports) {
        return Optional.empty();
    }

    /** What a program is told when none of its transports has made it. */
    default Told noSession(List<SocketState> transports) {
        return new Told(protocolNotSupported(), Verdict.passedOver(WireRule.TRANSPORTS, "stack.transports.none"));
    }

    /** The system's own name and number for a protocol that it does not have. */
    SocketError protocolNotSupported();

    /** The way of a segment on a connection; its source is the connection's. */
    default PathAnswer segment(HostState state, SocketState socket) {
        Call call = socket.call();
        return answer(
                state,
                new RouteQuestion(
                        RouteQuestion.Purpose.SEND,
                        call.to(),
                        socket.local().address(),
                        "",
                        "",
                        0,
                        0,
                        call.program().protocol(),
                        socket.local().port(),
                        call.port()));
    }

    /** The way of a segment that is repeated; the decisions are empty if it is the way of before. */
    default PathAnswer again(HostState state, SocketState socket) {
        return PathAnswer.found(
                state, List.of(), kept(state, socket.path(), socket.call().to()));
    }

    /**
     * What the system makes of a segment that nobody answers.
     *
     * @param times how often it has waited for an answer in vain; but for the last time it has been repeated each time
     */
    default Rethought unanswered(HostState state, SocketState socket, int times) {
        return new Rethought(state, List.of());
    }

    /** What the system makes of an answer that a connection has got. */
    default Rethought answered(HostState state, SocketState socket) {
        return new Rethought(state, List.of());
    }

    /** Time to live of the packets that this host makes, 1 to 255. */
    int ttl(HostState state);

    /** When a timer that is armed for a while really runs out, in microseconds. */
    default long due(long nowMicros, long pauseMicros) {
        return nowMicros + pauseMicros;
    }

    /** How the system makes sure that nobody else has a fresh address of the host. */
    default DuplicateDetection duplicates() {
        return DuplicateDetection.NONE;
    }

    /** How the system uses ARP. */
    ArpProfile arp();

    /**
     * The transport that carries a session.
     *
     * @param choice why its address is the session's; null where none is chosen
     * @param cancelled how the others end, which are not needed any more
     */
    record Session(SocketState winner, Decision.SourceChoice choice, SocketError cancelled) {}

    /** What a system has come to think, and the host after it. */
    record Rethought(HostState after, List<Decision> decisions) {
        public Rethought {
            decisions = List.copyOf(decisions);
        }
    }

    /** An error that a program is told, and why. */
    record Told(SocketError error, Verdict why) {}
}
