package homing.stack.windows.modern;

import homing.decision.Decision;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Call;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.stack.windows.Winsock;
import homing.state.Path;
import java.util.Optional;

/** What connect() and sendto() refuse: before they look for a route (WM-C6 to WM-C8), and when they know it (WM-R10). */
record CallRules(ModernHost host, Call call) {
    /** A call that is refused. */
    record Refusal(SocketError error, Verdict verdict) {
        static Refusal of(SocketError error, ModernRule rule, String key, Object... args) {
            return new Refusal(error, Verdict.passedOver(rule, key, args));
        }
    }

    /**
     * @param bound the address that the packet must wear; 0.0.0.0 while it is open
     */
    Optional<Refusal> beforeLookup(IpAddress bound) {
        IpAddress to = call.to();
        if (call.options().mark() != 0) {
            return refuse(Winsock.NO_SUCH_OPTION, ModernRule.WM_C7, "modern.call.mark");
        } else if (bound.family() != to.family()) {
            return refuse(Winsock.FAMILY_NOT_SUPPORTED, ModernRule.WM_B6, "modern.call.family", to);
        } else if (to.isAny()) {
            return refuse(Winsock.ADDRESS_NOT_AVAILABLE, ModernRule.WM_C6, "modern.call.no-address");
        } else if (call.port() == 0 && call.program().protocol() != Protocol.ICMP) {
            return refuse(Winsock.ADDRESS_NOT_AVAILABLE, ModernRule.WM_C6, "modern.call.no-port");
        } else if (to.isMulticast() && call.program().protocol() == Protocol.TCP) {
            return refuse(Winsock.ADDRESS_NOT_AVAILABLE, ModernRule.WM_R10, "modern.call.tcp-to-many", to);
        }
        return bound.isAny() ? Optional.empty() : strange(bound).or(() -> mixed(to, bound));
    }

    /** A source that is named for one datagram must be the host's own, like a bound one. */
    private Optional<Refusal> strange(IpAddress bound) {
        return host.isInside(bound) || host.isBroadcast(bound)
                ? Optional.empty()
                : refuse(Winsock.ADDRESS_NOT_AVAILABLE, ModernRule.WM_B1, "modern.bind.strange", bound);
    }

    /** A socket on a loopback address speaks to 127.0.0.0/8 only, one on another address never does. */
    private static Optional<Refusal> mixed(IpAddress to, IpAddress bound) {
        return bound.isLoopback() == to.isLoopback()
                ? Optional.empty()
                : refuse(Winsock.ADDRESS_NOT_AVAILABLE, ModernRule.WM_C8, "modern.call.loopback", bound);
    }

    /** WM-R10. */
    Optional<Refusal> afterLookup(Decision.RouteChoice route, Path.Reach reach) {
        if (reach != Path.Reach.BROADCAST) {
            return Optional.empty();
        }
        IpAddress to = route.question().destination();
        if (call.program().protocol() == Protocol.TCP) {
            return refuse(Winsock.ADDRESS_NOT_AVAILABLE, ModernRule.WM_R10, "modern.call.tcp-to-many", to);
        }
        return call.options().broadcast()
                ? Optional.empty()
                : refuse(Winsock.ACCESS, ModernRule.WM_R10, "modern.call.broadcast", to);
    }

    private static Optional<Refusal> refuse(SocketError error, ModernRule rule, String key, Object... args) {
        return Optional.of(Refusal.of(error, rule, key, args));
    }
}
