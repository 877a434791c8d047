package homing.stack.linux;

import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.Host;
import homing.model.Program;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.stack.PathAnswer;
import homing.stack.Translated;
import homing.state.HostState;
import homing.state.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is refused before an IPv6 route is looked up (__ip6_datagram_connect(), tcp_v6_connect(), ip6_datagram_send_ctl()), and
 * what is thrown away behind it.
 */
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

    /** The end of the way out, where some packets are thrown away without a word to the program. */
    static Translated outward(HostState state, Packet.Ip packet, Path path) {
        IpAddress to = packet.destination();
        boolean inside =
                state.host().adapter(path.adapter()).filter(Adapter::isLoopback).isPresent();
        if (!inside && to.isMulticast() && Ipv6Scope.of(to) <= Ipv6Scope.HOST) {
            Verdict why = Verdict.passedOver(Ipv6Rule.INTERFACE_LOCAL, "linux.send.interface-local", to);
            return Translated.thrownAway(state, List.of(), packet, null, why);
        }
        if (leadsNowhere(state.host(), path.route())) {
            Verdict why = Verdict.passedOver(Ipv6Rule.LOOPBACK_ROUTE, "linux.send.loopback-route", path.adapter());
            return Translated.thrownAway(state, List.of(), packet, null, why);
        }
        return Translated.sent(state, List.of(), packet, path);
    }

    /** A route by the loopback to what is not the host's own refuses, whatever it is called (fib6_is_reject()). */
    static boolean leadsNowhere(Host host, TableRoute route) {
        return route != null
                && route.route().type() == RouteType.UNICAST
                && !route.route().destination().address().isLoopback()
                && host.adapter(route.hop().adapter())
                        .filter(Adapter::isLoopback)
                        .isPresent();
    }

    private static Optional<PathAnswer> failed(HostState state, SocketError error, Verdict why) {
        return Optional.of(PathAnswer.failed(state, List.of(), error, why));
    }
}
