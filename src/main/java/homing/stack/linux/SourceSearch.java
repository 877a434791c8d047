package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.OwnAddress;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of the host's addresses is stamped where none is given (inet_select_addr()): among the primary addresses of the
 * adapter, whose scope is not narrower than wanted, the first whose subnet holds the next hop, else the first; then another
 * adapter's.
 */
final class SourceSearch {
    private static final Verdict SECONDARY = Verdict.passedOver(LinuxRule.SOURCE_FIRST, "linux.source.secondary");
    private static final Verdict NONE = Verdict.passedOver(LinuxRule.SOURCE_NONE, "linux.source.none");
    private static final Verdict LATER = Verdict.notReached(LinuxRule.SOURCE_SUBNET, "linux.source.later");

    private final Host host;
    private final Adapter adapter;
    private final IpAddress nextHop;
    private final Scope scope;
    private final List<Candidate<OwnAddress>> candidates = new ArrayList<>(2);
    private int first = -1;
    private int winner = -1;

    /**
     * What was found.
     *
     * @param address 0.0.0.0 if there is none
     */
    record Found(IpAddress address, List<Candidate<OwnAddress>> candidates, Verdict result) {}

    private SourceSearch(Host host, Adapter adapter, IpAddress nextHop, Scope scope) {
        this.host = host;
        this.adapter = adapter;
        this.nextHop = nextHop;
        this.scope = scope;
    }

    /**
     * Chooses a source.
     *
     * @param nextHop the gateway; 0.0.0.0 for an on-link route, where the first suitable address does
     */
    static Found search(Host host, Adapter adapter, IpAddress nextHop, Scope scope) {
        return new SourceSearch(host, adapter, nextHop, scope).run();
    }

    private Found run() {
        boolean localnet = Sysctl.routesLocalnet(host.settings(), adapter.name());
        for (AdapterAddress address : adapter.addresses()) {
            if (address.address().isIpv4()) {
                add(adapter, address, own(address, localnet));
            }
        }
        if (winner < 0 && first >= 0) {
            winner = first;
            Verdict why = Verdict.chosen(LinuxRule.SOURCE_FIRST, "linux.source.first", nextHop);
            candidates.set(first, new Candidate<>(candidates.get(first).subject(), why));
        }
        if (winner < 0) {
            others();
        }
        return found();
    }

    private void add(Adapter owner, AdapterAddress address, Verdict verdict) {
        candidates.add(new Candidate<>(new OwnAddress(owner.name(), address), verdict));
    }

    private Verdict own(AdapterAddress address, boolean localnet) {
        if (address.isSecondary()) {
            return SECONDARY;
        }
        Scope counts = localnet && address.scope() == Scope.HOST ? Scope.LINK : address.scope();
        if (counts.isNarrowerThan(scope)) {
            return tooNarrow(address);
        }
        if (winner >= 0) {
            return LATER;
        }
        if (nextHop.isAny() || address.subnet().contains(nextHop)) {
            winner = candidates.size();
            return nextHop.isAny()
                    ? Verdict.chosen(LinuxRule.SOURCE_FIRST, "linux.source.on-link", adapter.name())
                    : Verdict.chosen(LinuxRule.SOURCE_SUBNET, "linux.source.subnet", nextHop);
        }
        if (first < 0) {
            first = candidates.size();
            return Verdict.passedOver(LinuxRule.SOURCE_SUBNET, "linux.source.first-elsewhere", nextHop);
        }
        return Verdict.passedOver(LinuxRule.SOURCE_SUBNET, "linux.source.elsewhere", nextHop);
    }

    private Verdict tooNarrow(AdapterAddress address) {
        return Verdict.passedOver(LinuxRule.SOURCE_FIRST, "linux.source.narrow", word(address.scope()), word(scope));
    }

    private static String word(Scope scope) {
        return scope.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The other adapters in the system's order, the loopback before all: link-scope addresses are left out. */
    private void others() {
        for (Adapter other : host.adapters()) {
            for (AdapterAddress address : other.addresses()) {
                if (!other.name().equals(adapter.name()) && address.address().isIpv4()) {
                    add(other, address, foreign(address));
                }
            }
        }
    }

    private Verdict foreign(AdapterAddress address) {
        if (winner >= 0) {
            return LATER;
        }
        if (address.isSecondary()) {
            return SECONDARY;
        }
        if (address.scope() == Scope.LINK || address.scope().isNarrowerThan(scope)) {
            return tooNarrow(address);
        }
        winner = candidates.size();
        return Verdict.chosen(LinuxRule.SOURCE_OTHER, "linux.source.other", adapter.name());
    }

    private Found found() {
        if (winner < 0) {
            return new Found(IpAddress.ANY4, candidates, NONE);
        }
        Candidate<OwnAddress> found = candidates.get(winner);
        return new Found(found.subject().address().address(), candidates, found.verdict());
    }
}
