package homing.stack;

import homing.decision.Decision;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Call;
import homing.net.IpAddress;

/**
 * What bind() does.
 *
 * @param local what getsockname() shows after it
 */
public record BindAnswer(Decision.Bound decision, IpAddress local) {
    /** A socket of IPv4 shows what it was bound to, and 0.0.0.0 if it was not. */
    public static BindAnswer ipv4(Decision.Bound decision) {
        return new BindAnswer(decision, decision.asked() == null ? IpAddress.ANY4 : decision.asked());
    }

    /**
     * The answer of IPv4 to what a program asks for.
     *
     * @param error what it is told; null if it may have the address
     */
    public static BindAnswer ipv4(Call call, Verdict verdict, SocketError error) {
        IpAddress asked = call.options().bind();
        int port = asked == null ? 0 : call.options().sourcePort();
        return ipv4(new Decision.Bound(asked, port, verdict, error));
    }
}
