package homing.stack.linux;

import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Program;
import homing.net.Family;
import homing.packet.Transport;
import homing.stack.StackProfile.Told;
import homing.state.SocketState;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What ICMP errors stand for (icmp_err_convert[], net/ipv4/icmp.c; icmpv6_err_convert()): for the gateway that sends one, and the program that is told. */
final class Unreachable {
    private static final Map<Integer, SocketError> FATAL = Map.of(
            2, Errno.ENOPROTOOPT,
            3, Errno.ECONNREFUSED,
            6, Errno.ENETUNREACH,
            7, Errno.EHOSTDOWN,
            8, Errno.ENONET,
            9, Errno.ENETUNREACH,
            10, Errno.EHOSTUNREACH,
            13, Errno.EHOSTUNREACH,
            14, Errno.EHOSTUNREACH);
    private static final Map<Integer, SocketError> FLEETING = Map.of(
            0,
            Errno.ENETUNREACH,
            1,
            Errno.EHOSTUNREACH,
            5,
            Errno.EOPNOTSUPP,
            11,
            Errno.ENETUNREACH,
            12,
            Errno.EHOSTUNREACH);

    /** tab_unreach[], net/ipv6/icmp.c: of these a waiting datagram socket hears 1, 4, 5 and 6. */
    private static final Map<Integer, SocketError> IPV6 = Map.of(
            0, Errno.ENETUNREACH,
            1, Errno.EACCES,
            2, Errno.EHOSTUNREACH,
            3, Errno.EHOSTUNREACH,
            4, Errno.ECONNREFUSED,
            5, Errno.EACCES,
            6, Errno.EACCES);

    private static final Set<Integer> FLEETING6 = Set.of(0, 2, 3);

    private Unreachable() {}

    /** The code by which a gateway tells of a refused lookup (ip_error()); -1 if it keeps silent. */
    static int codeOf(SocketError error) {
        if (error.equals(Errno.ENETUNREACH)) {
            return 0;
        }
        if (error.equals(Errno.EHOSTUNREACH)) {
            return 1;
        }
        return error.equals(Errno.EACCES) ? 13 : -1;
    }

    /** A connecting TCP is told all, one with a connection nothing, datagram and raw sockets only what is fatal. */
    static Optional<Told> told(SocketState socket, Transport.Icmp error) {
        if (socket.call().program() == Program.TCP_SEND) {
            return Optional.empty();
        }
        boolean connecting = socket.call().program() == Program.TCP_CONNECT;
        if (connecting && error.family() == Family.IPV6 && isInsideConnect(socket)) {
            return Optional.empty();
        }
        SocketError meant = meaning(error, connecting);
        if (meant == null) {
            return Optional.empty();
        }
        Verdict why = Verdict.passedOver(
                connecting ? LinuxRule.CONNECT_UNREACHABLE : LinuxRule.RECEIVE_ERROR,
                connecting ? "linux.connect.error" : "linux.receive.error",
                error.type(),
                error.code(),
                meant);
        return Optional.of(new Told(meant, why));
    }

    /** What comes back of a first SYN finds connect() at work, and tcp_v6_err() then only takes a note of it. */
    private static boolean isInsideConnect(SocketState socket) {
        return socket.sent() <= 1;
    }

    private static SocketError meaning(Transport.Icmp error, boolean connecting) {
        if (error.meaning() == Transport.Icmp.TIME_EXCEEDED) {
            return connecting ? Errno.EHOSTUNREACH : null;
        }
        if (error.meaning() != Transport.Icmp.UNREACHABLE) {
            return null;
        }
        if (error.family() == Family.IPV6) {
            return connecting || !FLEETING6.contains(error.code()) ? IPV6.get(error.code()) : null;
        }
        SocketError fatal = FATAL.get(error.code());
        return fatal != null || !connecting ? fatal : FLEETING.get(error.code());
    }
}
