package homing.stack.linux;

import homing.decision.Verdict;
import homing.model.Program;
import homing.stack.StackProfile.Told;
import homing.state.SocketState;
import java.util.List;
import java.util.stream.LongStream;

/** How long TCP waits, and what it tells its programs. */
final class LinuxTcp {
    private static final long SECOND = 1_000_000;
    /** tcp_syn_linear_timeouts 4, tcp_syn_retries 6. */
    static final List<Long> SYN_PAUSES = List.of(SECOND, SECOND, SECOND, SECOND, SECOND, 2 * SECOND, 4 * SECOND);
    /** From TCP_RTO_MIN to TCP_RTO_MAX, doubled each time, with tcp_retries2 15. */
    static final List<Long> DATA_PAUSES = LongStream.rangeClosed(0, 15)
            .map(times -> Math.min(120 * SECOND, (SECOND / 5) << times))
            .boxed()
            .toList();

    private LinuxTcp() {}

    static Told refused(SocketState socket) {
        return socket.call().program() == Program.TCP_SEND
                ? new Told(Errno.ECONNRESET, Verdict.passedOver(LinuxRule.CONNECTION_RESET, "linux.connect.refused"))
                : new Told(Errno.ECONNREFUSED, Verdict.passedOver(LinuxRule.CONNECT_REFUSED, "linux.connect.refused"));
    }

    static Told timedOut(SocketState socket) {
        return socket.call().program() == Program.TCP_SEND
                ? new Told(Errno.ETIMEDOUT, Verdict.passedOver(LinuxRule.DATA_TIMEOUT, "linux.send.timeout"))
                : new Told(Errno.ETIMEDOUT, Verdict.passedOver(LinuxRule.CONNECT_TIMEOUT, "linux.connect.timeout"));
    }

    static Told notConnected() {
        return new Told(Errno.EPIPE, Verdict.passedOver(LinuxRule.NOT_CONNECTED, "linux.send.not-connected"));
    }
}
