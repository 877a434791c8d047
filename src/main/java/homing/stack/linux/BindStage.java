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
    private BindStage() {}

    static BindAnswer bind(Host host, Call call) {
        IpAddress asked = call.options().bind();
        int port = call.options().sourcePort();
        if (asked == null) {
            return open(null, port, Verdict.chosen(LinuxRule.BIND_NONE, "linux.bind.none"));
        }
        if (asked.isAny()) {
            return open(asked, port, Verdict.chosen(LinuxRule.BIND_ANY, "linux.bind.any"));
        }
        return named(host, asked, port);
    }

    private static BindAnswer open(IpAddress asked, int port, Verdict verdict) {
        return new BindAnswer(new Bound(asked, port, verdict, null), IpAddress.ANY4);
    }

    private static BindAnswer named(Host host, IpAddress asked, int port) {
        RouteType type = LocalAddresses.typeOf(host, asked);
        if (type == RouteType.LOCAL) {
            String owner = host.ownerOf(asked).map(Adapter::name).orElse("lo");
            return kept(asked, port, Verdict.chosen(LinuxRule.BIND_OWN, "linux.bind.own", asked, owner));
        }
        if (type == RouteType.BROADCAST || type == RouteType.MULTICAST) {
            return kept(asked, port, Verdict.chosen(LinuxRule.BIND_GROUP, "linux.bind.group", asked));
        }
        if (Sysctl.nonlocalBind(host.settings())) {
            return kept(asked, port, Verdict.chosen(LinuxRule.BIND_NONLOCAL, "linux.bind.nonlocal", asked));
        }
        SocketError error = Errno.EADDRNOTAVAIL;
        Verdict foreign = Verdict.passedOver(LinuxRule.BIND_OWN, "linux.bind.foreign", asked);
        return new BindAnswer(new Bound(asked, port, foreign, error), IpAddress.ANY4);
    }

    private static BindAnswer kept(IpAddress asked, int port, Verdict verdict) {
        return new BindAnswer(new Bound(asked, port, verdict, null), asked);
    }

    /** The source that a bound socket gives its packets: open after a bind to a broadcast or multicast address. */
    static IpAddress sourceOf(Host host, IpAddress local) {
        RouteType type = LocalAddresses.typeOf(host, local);
        return type == RouteType.BROADCAST || type == RouteType.MULTICAST ? IpAddress.ANY4 : local;
    }
}
