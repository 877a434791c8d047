package homing.packet;

import homing.net.Family;
import java.util.Map;

/** The numbers of ICMP (RFC 792) and those by which ICMPv6 says the same (RFC 4443, RFC 4861). */
final class IcmpNumbers {
    private static final Map<Integer, Integer> TYPES = Map.of(
            Transport.Icmp.ECHO_REPLY, 129,
            Transport.Icmp.UNREACHABLE, 1,
            Transport.Icmp.REDIRECT, 137,
            Transport.Icmp.ECHO_REQUEST, 128,
            Transport.Icmp.TIME_EXCEEDED, 3);
    private static final Map<Integer, Integer> MEANINGS = Map.of(
            129, Transport.Icmp.ECHO_REPLY,
            1, Transport.Icmp.UNREACHABLE,
            137, Transport.Icmp.REDIRECT,
            128, Transport.Icmp.ECHO_REQUEST,
            3, Transport.Icmp.TIME_EXCEEDED);

    /** Of a destination that cannot be reached: no route, address, port, forbidden. */
    private static final Map<Integer, Integer> CODES = Map.of(0, 0, 1, 3, 3, 4, 13, 1);

    private static final Map<Integer, Integer> REASONS = Map.of(0, 0, 3, 1, 4, 3, 1, 13, 5, 13, 6, 13);

    private IcmpNumbers() {}

    static int type(Family family, int meaning) {
        return family == Family.IPV4 ? meaning : TYPES.getOrDefault(meaning, -1);
    }

    static int code(Family family, int meaning, int code) {
        if (family == Family.IPV4) {
            return code;
        }
        return meaning == Transport.Icmp.UNREACHABLE ? CODES.getOrDefault(code, 0) : 0;
    }

    static int reason(Family family, int code) {
        return family == Family.IPV4 ? code : REASONS.getOrDefault(code, -1);
    }

    static int meaning(Family family, int type) {
        return family == Family.IPV4 ? type : MEANINGS.getOrDefault(type, -1);
    }
}
