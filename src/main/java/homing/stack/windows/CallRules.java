package homing.stack.windows;

import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Call;
import homing.net.IpAddress;
import homing.net.Protocol;
import java.util.Optional;

/** What connect() and sendto() refuse before they look for a route: XP-C1 and the rules on broadcast and loopback. */
record CallRules(XpHost host) {
    /** A call that is refused. */
    record Refusal(SocketError error, Verdict verdict) {
        static Refusal of(SocketError error, XpRule rule, String key, Object... args) {
            return new Refusal(error, Verdict.passedOver(rule, key, args));
        }
    }

    /**
     * @param bound the address of the socket; 0.0.0.0 while it is open
     */
    Optional<Refusal> refusal(Call call, IpAddress bound) {
        IpAddress to = call.to();
        if (asksForMore(call.options())) {
            return refuse(Winsock.NO_SUCH_OPTION, XpRule.XP_OPTIONS, "windows.call.option");
        } else if (!to.isIpv4()) {
            return refuse(Winsock.FAMILY_NOT_SUPPORTED, XpRule.XP_B5, "windows.call.family", to);
        } else if (to.isAny()) {
            return refuse(Winsock.ADDRESS_NOT_AVAILABLE, XpRule.XP_C1, "windows.call.no-address");
        } else if (call.port() == 0 && call.program().protocol() != Protocol.ICMP) {
            return refuse(Winsock.ADDRESS_NOT_AVAILABLE, XpRule.XP_C1, "windows.call.no-port");
        }
        return toMany(call).or(() -> loopback(to, bound));
    }

    /** An adapter, a mark, or the source of one datagram. */
    private static boolean asksForMore(Call.Options options) {
        return !options.adapter().isEmpty()
                || options.mark() != 0
                || options.namedSource().isPresent();
    }

    private Optional<Refusal> toMany(Call call) {
        IpAddress to = call.to();
        boolean broadcast = host.isBroadcast(to);
        if ((broadcast || to.isMulticast()) && call.program().protocol() == Protocol.TCP) {
            return refuse(Winsock.ADDRESS_NOT_AVAILABLE, XpRule.XP_BROADCAST, "windows.call.tcp-to-many", to);
        }
        return broadcast && !call.options().broadcast()
                ? refuse(Winsock.ACCESS, XpRule.XP_BROADCAST, "windows.call.broadcast", to)
                : Optional.empty();
    }

    /** A socket on a loopback address speaks to 127.0.0.0/8 only, one on another address never does. */
    private Optional<Refusal> loopback(IpAddress to, IpAddress bound) {
        boolean mixed = !bound.isAny() && bound.isLoopback() != to.isLoopback();
        return mixed
                ? refuse(Winsock.ADDRESS_NOT_AVAILABLE, XpRule.XP_LOOPBACK, "windows.call.loopback", bound)
                : Optional.empty();
    }

    private static Optional<Refusal> refuse(SocketError error, XpRule rule, String key, Object... args) {
        return Optional.of(Refusal.of(error, rule, key, args));
    }
}
