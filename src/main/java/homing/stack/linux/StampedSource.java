package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.Decision.SourceChoice;
import homing.decision.OwnAddress;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The source that a packet wears when it leaves by an adapter. */
final class StampedSource {
    private final Host host;
    private final Adapter door;

    StampedSource(Host host, Adapter door) {
        this.host = host;
        this.door = door;
    }

    /**
     * The source of a socket that names none (fib_result_prefsrc()): the route's own, else one that suits its next hop.
     *
     * @param route null if the packet leaves without one
     */
    SourceChoice found(TableRoute route) {
        if (route != null && route.route().preferredSource() != null) {
            IpAddress preferred = route.route().preferredSource();
            return settled(preferred, Verdict.chosen(LinuxRule.SOURCE_PREFERRED, "linux.source.preferred", preferred));
        }
        IpAddress target = route == null || route.hop().isOnLink()
                ? IpAddress.ANY4
                : route.hop().gateway();
        Scope scope = route == null ? Scope.LINK : route.route().scope();
        return choice(SourceSearch.search(host, door, target, scope));
    }

    /** The source that a search has found. */
    SourceChoice choice(SourceSearch.Found found) {
        return choice(found.candidates(), found.address(), found.result());
    }

    /** A source that is settled: the door's other addresses are not asked for. */
    SourceChoice settled(IpAddress source, Verdict why) {
        List<Candidate<OwnAddress>> all = new ArrayList<>(4);
        owned(source).ifPresent(own -> all.add(new Candidate<>(own, why)));
        Verdict unasked = Verdict.notReached(why.rule(), "linux.source.settled");
        for (AdapterAddress other : door.addresses()) {
            if (other.address().family() == source.family() && !other.address().equals(source)) {
                all.add(new Candidate<>(new OwnAddress(door.name(), other), unasked));
            }
        }
        return choice(all, source, why);
    }

    private Optional<OwnAddress> owned(IpAddress source) {
        return host.ownerOf(source)
                .map(owner ->
                        new OwnAddress(owner.name(), owner.addressOf(source).orElseThrow()));
    }

    private SourceChoice choice(List<Candidate<OwnAddress>> candidates, IpAddress source, Verdict why) {
        boolean foreign = !source.isAny() && !door.isLoopback() && !door.owns(source);
        return new SourceChoice(door.name(), candidates, source, foreign, why);
    }
}
