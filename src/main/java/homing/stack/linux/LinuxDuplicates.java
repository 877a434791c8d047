package homing.stack.linux;

import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.stack.DuplicateDetection;
import homing.state.HostState;
import java.util.Collections;
import java.util.List;

/** How Linux checks a fresh address of IPv6 (addrconf_dad_work()); those of IPv4 it uses at once. */
enum LinuxDuplicates implements DuplicateDetection {
    OF;

    /** retrans_time, in microseconds. */
    private static final long PAUSE = 1_000_000;

    @Override
    public List<Long> pauses(Host host, Adapter adapter, AdapterAddress fresh) {
        int times = fresh.address().isIpv4() ? 0 : Sysctl6.dadTransmits(host.settings(), adapter.name());
        return Collections.nCopies(Math.max(0, times), PAUSE);
    }

    @Override
    public Verdict probe(IpAddress own) {
        return Verdict.chosen(Ipv6Rule.DUPLICATE, "linux.dad.probe", own);
    }

    @Override
    public Verdict free(IpAddress own) {
        return Verdict.chosen(Ipv6Rule.DUPLICATE, "linux.dad.free", own);
    }

    @Override
    public Verdict taken(IpAddress own, Mac other) {
        return Verdict.passedOver(Ipv6Rule.DUPLICATE, "linux.dad.taken", own, other);
    }

    /** Only an address that is used is one of table local (addrconf_dad_completed()). */
    @Override
    public HostState settled(HostState before, Host changed) {
        return before.with(FollowingRoutes.of(before.host(), changed));
    }
}
