package homing.stack.linux;

import homing.decision.Decision.Bound;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.Host;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.stack.BindAnswer;

/** bind(): which addresses a program may name. */
final class BindStage {
    private static final Verdict NO_BIND = Verdict.chosen(LinuxRule.BIND_NONE, "linux.bind.none");

    private BindStage() {}

    static BindAnswer bind(Host host, Call call) {
        IpAddress asked = call.options().bind();
        if (asked == null) {
            return open(call, NO_BIND);
        }
        if (asked.family() != call.to().family()) {
            SocketError error = asked.isIpv4() ? Errno.EINVAL : Errno.EAFNOSUPPORT;
            Verdict other = Verdict.passedOver(Ipv6Rule.BIND_FAMILY, "linux.bind.family", asked, call.to());
            return refused(call, other, error);
        }
        if (asked.isAny()) {
            return open(call, Verdict.chosen(LinuxRule.BIND_ANY, "linux.bind.any", asked));
        }
        return asked.isIpv4() ? named(host, call) : Ipv6Bind.named(host, call);
    }

    private static BindAnswer open(Call call, Verdict verdict) {
        Bound bound = new Bound(call.options().bind(), call.options().sourcePort(), verdict, null);
        return new BindAnswer(bound, call.to().isIpv4() ? IpAddress.ANY4 : IpAddress.ANY6);
    }

    /** bind() fails. */
    static BindAnswer refused(Call call, Verdict why, SocketError error) {
        Bound bound = new Bound(call.options().bind(), call.options().sourcePort(), why, error);
        return new BindAnswer(bound, call.to().isIpv4() ? IpAddress.ANY4 : IpAddress.ANY6);
    }

    private static BindAnswer named(Host host, Call call) {
        IpAddress asked = call.options().bind();
        RouteType type = LocalAddresses.typeOf(host, asked);
        if (type == RouteType.LOCAL) {
            String owner = host.ownerOf(asked).map(Adapter::name).orElse("lo");
            return kept(call, Verdict.chosen(LinuxRule.BIND_OWN, "linux.bind.own", asked, owner));
        }
        if (type == RouteType.BROADCAST || type == RouteType.MULTICAST) {
            return kept(call, Verdict.chosen(LinuxRule.BIND_GROUP, "linux.bind.group", asked));
        }
        if (Sysctl.nonlocalBind(host.settings())) {
            return kept(call, Verdict.chosen(LinuxRule.BIND_NONLOCAL, "linux.bind.nonlocal", asked));
        }
        Verdict foreign = Verdict.passedOver(LinuxRule.BIND_OWN, "linux.bind.foreign", asked);
        return refused(call, foreign, Errno.EADDRNOTAVAIL);
    }

    /** bind() takes the address. */
    static BindAnswer kept(Call call, Verdict verdict) {
        IpAddress asked = call.options().bind();
        return new BindAnswer(new Bound(asked, call.options().sourcePort(), verdict, null), asked);
    }

    /** The source that a bound socket gives its packets: open after a bind to a broadcast or multicast address. */
    static IpAddress sourceOf(Host host, IpAddress local) {
        if (!local.isIpv4()) {
            return local.isMulticast() ? IpAddress.ANY6 : local;
        }
        RouteType type = LocalAddresses.typeOf(host, local);
        return type == RouteType.BROADCAST || type == RouteType.MULTICAST ? IpAddress.ANY4 : local;
    }
}
