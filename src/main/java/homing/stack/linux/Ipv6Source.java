package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.OwnAddress;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.IpAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of the host's addresses is stamped on an IPv6 packet where none is given (ipv6_dev_get_saddr(), RFC 6724): the best of
 * all adapters' addresses, to a neighbour or a group the best of the adapter by which the packet leaves.
 */
final class Ipv6Source {
    private final Host host;
    private final Adapter door;
    private final IpAddress destination;
    private final boolean doorOnly;
    private final List<OwnAddress> subjects = new ArrayList<>();
    /** The rank of each; null for an address that may not be a source. */
    private final List<SourceRank> ranks = new ArrayList<>();

    private int best = -1;

    private Ipv6Source(Host host, Adapter door, IpAddress destination) {
        this.host = host;
        this.door = door;
        this.destination = destination;
        this.doorOnly = door != null
                && (destination.isMulticast()
                        || Ipv6Scope.of(destination) <= Ipv6Scope.LINK
                        || Sysctl6.usesOwnAddressesOnly(host.settings(), door.name()));
    }

    /**
     * Chooses a source.
     *
     * @param door the adapter by which packets leave; null if that is not known
     */
    static SourceSearch.Found search(Host host, Adapter door, IpAddress destination) {
        return new Ipv6Source(host, door, destination).run();
    }

    private SourceSearch.Found run() {
        for (Adapter adapter : host.adapters()) {
            for (AdapterAddress address : adapter.addresses()) {
                if (!address.address().isIpv4()) {
                    add(new OwnAddress(adapter.name(), address));
                }
            }
        }
        return best < 0 ? nothing() : found();
    }

    /** Of two equally good addresses the first stays. */
    private void add(OwnAddress own) {
        SourceRank rank = excluded(own) == null ? new SourceRank(host, door, destination, own) : null;
        if (rank != null && (best < 0 || rank.isBetterThan(ranks.get(best)))) {
            best = subjects.size();
        }
        subjects.add(own);
        ranks.add(rank);
    }

    /** Why an address is no candidate; null if it is one. */
    private Verdict excluded(OwnAddress own) {
        if (doorOnly && !own.adapter().equals(door.name())) {
            return Verdict.passedOver(Ipv6Rule.CANDIDATES, "linux.source6.other-link", door.name());
        }
        return Ipv6Bind.isChecked(own.address())
                ? null
                : Verdict.passedOver(Ipv6Rule.CANDIDATES, "linux.source6.tentative");
    }

    private SourceSearch.Found nothing() {
        List<Candidate<OwnAddress>> all = new ArrayList<>();
        subjects.forEach(own -> all.add(new Candidate<>(own, excluded(own))));
        Verdict none = Verdict.passedOver(Ipv6Rule.NONE, "linux.source6.none");
        return new SourceSearch.Found(IpAddress.ANY6, all, none);
    }

    private SourceSearch.Found found() {
        SourceReasons reasons = new SourceReasons(host, subjects.get(best), door, destination);
        int hardest = -1;
        for (SourceRank rank : ranks) {
            if (rank != null && rank != ranks.get(best)) {
                hardest = Math.max(hardest, ranks.get(best).firstDifference(rank));
            }
        }
        Verdict won = reasons.won(hardest);
        List<Candidate<OwnAddress>> all = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            all.add(new Candidate<>(subjects.get(i), i == best ? won : lost(i, reasons)));
        }
        return new SourceSearch.Found(subjects.get(best).address().address(), all, won);
    }

    private Verdict lost(int place, SourceReasons reasons) {
        SourceRank rank = ranks.get(place);
        return rank == null
                ? excluded(subjects.get(place))
                : reasons.lost(subjects.get(place), ranks.get(best).firstDifference(rank));
    }
}
