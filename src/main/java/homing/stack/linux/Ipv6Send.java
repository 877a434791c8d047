package homing.stack.linux;

import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import homing.stack.PathAnswer;
import homing.state.HostState;
import java.util.List;
import java.util.Optional;

/** What is refused before an IPv6 route is looked up (__ip6_datagram_connect(), tcp_v6_connect(), ip6_datagram_send_ctl()). */
final class Ipv6Send {
    private Ipv6Send() {}

    /** Why connect() fails at once; empty if it does not. */
    static Optional<PathAnswer> refusal(HostState state, Call call) {
        IpAddress to = call.to();
        if (to.isIpv4()) {
            return Optional.empty();
        }
        if (call.program() == Program.TCP_CONNECT && to.isMulticast()) {
            Verdict why = Verdict.passedOver(LinuxRule.TCP_UNICAST, "linux.send.tcp-group", to);
            return failed(state, Errno.ENETUNREACH, why);
        }
        if (Ipv6Scope.needsAdapter(to) && call.options().adapter().isEmpty()) {
            Verdict why = Verdict.passedOver(Ipv6Rule.SCOPE_ID, "linux.send.which-link", to);
            return failed(state, Errno.EINVAL, why);
        }
        return Optional.empty();
    }

    /** Why a source that is named for one datagram is refused; empty if it is not. */
    static Optional<PathAnswer> refusal(HostState state, Call call, IpAddress named) {
        if (named.isIpv4()) {
            return Optional.empty();
        }
        String device = call.options().adapter();
        if (named.isLinkLocal() && device.isEmpty()) {
            Verdict why = Verdict.passedOver(Ipv6Rule.SCOPE_ID, "linux.bind.which-link", named);
            return failed(state, Errno.EINVAL, why);
        }
        boolean own = Sysctl6.nonlocalBind(state.host().settings())
                || Ipv6Bind.ownerFor(state.host(), named, device).isPresent();
        Verdict why = Verdict.passedOver(Ipv6Rule.PACKET_INFO, "linux.source.not-own", named);
        return own ? Optional.empty() : failed(state, Errno.EINVAL, why);
    }

    private static Optional<PathAnswer> failed(HostState state, SocketError error, Verdict why) {
        return Optional.of(PathAnswer.failed(state, List.of(), error, why));
    }
}
