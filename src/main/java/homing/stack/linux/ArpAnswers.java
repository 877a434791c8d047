package homing.stack.linux;

import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.TableRoute;
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
    /** Half of the longest wait, in microseconds. */
    private static final long PROXY_DELAY = 400_000;

    private final Host host;
    private final Adapter adapter;
    private final Packet.Arp request;

    /**
     * What becomes of a request.
     *
     * @param verdict CHOSEN if it is answered
     * @param closed whether it is done with, so that nothing is learned from it unless it is answered
     * @param delayMicros how long the answer waits
     */
    record Answer(Verdict verdict, boolean closed, long delayMicros) {
        Answer(Verdict verdict, boolean closed) {
            this(verdict, closed, 0);
        }
    }

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
            return isProxied() ? proxied() : silent(false, "linux.arp.for-others", request.target());
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

    /** arp_fwd_proxy(): the target lies behind another adapter of this gateway, which answers in its place. */
    private boolean isProxied() {
        return Sysctl.proxiesArp(host.settings(), adapter.name())
                && Sysctl.forwards(host.settings(), adapter.name())
                && way().filter(route -> route.route().type() == RouteType.UNICAST)
                        .filter(route -> !route.hop().adapter().equals(adapter.name()))
                        .isPresent();
    }

    /** The kernel waits a random time of up to 0.8 s (proxy_delay), so that the owner may be first. */
    private Answer proxied() {
        Verdict why = Verdict.chosen(LinuxRule.ARP_PROXY, "linux.arp.answers-by-proxy", request.target());
        return new Answer(why, true, PROXY_DELAY);
    }

    /** The kernel's input route: the asked address as destination, the asker as source, this adapter as the way in. */
    private boolean isLocal() {
        return way().filter(route -> route.route().type() == RouteType.LOCAL).isPresent();
    }

    private Optional<TableRoute> way() {
        return FibLookup.lookup(host, question(request.target(), request.sender(), adapter.name()))
                .found();
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
