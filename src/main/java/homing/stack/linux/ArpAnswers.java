package homing.stack.linux;

import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Scope;
import homing.packet.Packet;
import java.util.Optional;

/** Who answers an ARP request (arp_process()): for any address of the host, unless a switch says otherwise. */
final class ArpAnswers {
    private final Host host;
    private final Adapter adapter;
    private final Packet.Arp request;

    /**
     * What becomes of a request.
     *
     * @param verdict CHOSEN if it is answered
     * @param closed whether it is done with, so that nothing is learned from it unless it is answered
     */
    record Answer(Verdict verdict, boolean closed) {}

    ArpAnswers(Host host, Adapter adapter, Packet.Arp request) {
        this.host = host;
        this.adapter = adapter;
        this.request = request;
    }

    Answer answer() {
        if (request.target().isMulticast() || isLoopback(request.target())) {
            return silent(true, "linux.arp.never-asked-for", request.target());
        }
        if (request.sender().isAny()) {
            return probe();
        }
        if (request.sender().isMulticast() || isLoopback(request.sender())) {
            return silent(false, "linux.source.impossible", request.sender());
        }
        if (!isLocal()) {
            return silent(false, "linux.arp.for-others", request.target());
        }
        Optional<Verdict> refusal = SourceCheck.ofRequest(host, adapter, request.sender(), request.target())
                .refusal();
        return refusal.map(verdict -> new Answer(verdict, false)).orElseGet(this::switches);
    }

    private boolean isLoopback(IpAddress address) {
        return address.isLoopback() && !Sysctl.routesLocalnet(host.settings(), adapter.name());
    }

    /** Somebody without an address asks whether one is free (RFC 5227): no route is looked up and nothing learned. */
    private Answer probe() {
        if (LocalAddresses.typeOf(host, request.target()) != RouteType.LOCAL) {
            return silent(true, "linux.arp.for-others", request.target());
        }
        int ignore = Sysctl.arpIgnore(host.settings(), adapter.name());
        return isIgnored(ignore) ? silent(true, "linux.arp.ignored", ignore) : willing();
    }

    private Answer switches() {
        int ignore = Sysctl.arpIgnore(host.settings(), adapter.name());
        if (isIgnored(ignore)) {
            return silent(true, "linux.arp.ignored", ignore);
        }
        return isFiltered() ? silent(true, "linux.arp.filtered", request.sender(), adapter.name()) : willing();
    }

    private Answer willing() {
        String key = adapter.owns(request.target()) ? "linux.arp.answers" : "linux.arp.answers-for-other";
        return new Answer(Verdict.chosen(LinuxRule.ARP_ANSWER, key, request.target(), adapter.name()), true);
    }

    private static Answer silent(boolean closed, String key, Object... args) {
        return new Answer(Verdict.passedOver(LinuxRule.ARP_ANSWER, key, args), closed);
    }

    /** The kernel's input route: the asked address as destination, the asker as source, this adapter as the way in. */
    private boolean isLocal() {
        return FibLookup.lookup(host, question(request.target(), request.sender(), adapter.name()))
                .found()
                .filter(route -> route.route().type() == RouteType.LOCAL)
                .isPresent();
    }

    private static RouteQuestion question(IpAddress to, IpAddress from, String in) {
        return new RouteQuestion(Purpose.REVERSE, to, from, "", in, 0, 0, null, 0, 0);
    }

    private boolean isIgnored(int ignore) {
        boolean mine = adapter.owns(request.target());
        return switch (ignore) {
            case 1 -> !mine;
            case 2 -> !mine || !Subnets.hold(adapter, request.target(), request.sender());
            case 3 ->
                host.ownerOf(request.target())
                        .flatMap(owner -> owner.addressOf(request.target()))
                        .filter(address -> !address.scope().isNarrowerThan(Scope.LINK))
                        .isEmpty();
            case 8 -> true;
            default -> false;
        };
    }

    /** arp_filter: only if this host's own way to the asker, with the asked address as source, leaves by this adapter. */
    private boolean isFiltered() {
        if (!Sysctl.arpFilters(host.settings(), adapter.name())) {
            return false;
        }
        return FibLookup.lookup(host, question(request.sender(), request.target(), ""))
                .found()
                .map(route -> route.hop().adapter())
                .filter(adapter.name()::equals)
                .isEmpty();
    }
}
