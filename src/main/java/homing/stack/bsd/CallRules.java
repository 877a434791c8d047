package homing.stack.bsd;

import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Call;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.state.Path;
import java.util.Optional;

/** What connect() and sendto() refuse before they look for a route. */
record CallRules(BsdHost host, Call call) {
    /** A call that is refused. */
    record Refusal(SocketError error, Verdict why) {}

    /**
     * Why there is no way for it.
     *
     * @param bound the source that is asked for; 0.0.0.0 if none is
     */
    Optional<Refusal> refusal(IpAddress bound) {
        Path.Reach reach = host.reach(call.to());
        boolean many = reach == Path.Reach.BROADCAST || reach == Path.Reach.MULTICAST;
        if (!call.to().isIpv4() || call.to().isAny()) {
            return refused(BsdErrors.NETWORK_UNREACHABLE, "bsd.call.nobody", call.to());
        } else if (many && call.program().protocol() == Protocol.TCP) {
            return refused(BsdErrors.WRONG_FAMILY, "bsd.call.tcp-group", call.to());
        } else if (reach == Path.Reach.BROADCAST && !call.options().broadcast()) {
            return refused(BsdErrors.ACCESS, "bsd.call.broadcast", call.to());
        } else if (!bound.isAny() && !host.isInside(bound)) {
            return refused(BsdErrors.ADDRESS_NOT_AVAILABLE, "bsd.bind.strange", bound);
        } else if (!bound.isAny() && bound.isLoopback() != call.to().isLoopback()) {
            return refused(BsdErrors.ADDRESS_NOT_AVAILABLE, "bsd.call.loopback", bound);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refused(SocketError error, String key, IpAddress about) {
        return Optional.of(new Refusal(error, Verdict.passedOver(BsdRule.REFUSED_CALL, key, about)));
    }
}
