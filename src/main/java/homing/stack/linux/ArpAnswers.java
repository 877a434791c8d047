package homing.stack.linux;

import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.net.Scope;
import homing.packet.Packet;
import homing.stack.ArpProfile.Hearing;
import java.util.Optional;

/** Who answers an ARP request (arp_process()): for any address of the host, unless a switch says otherwise. */
final class ArpAnswers {
    private final Host host;
    private final Adapter adapter;
    private final Packet.Arp request;

    ArpAnswers(Host host, Adapter adapter, Packet.Arp request) {
        this.host = host;
        this.adapter = adapter;
        this.request = request;
    }

    /** An answered request teaches the asker's hardware address, any other one nothing. */
    Hearing hearing() {
        if (!isLocal()) {
            return silent("linux.arp.for-others", request.target());
        }
        if (LocalAddresses.isOwn(host, request.sender()) && !Sysctl.acceptsLocal(host.settings(), adapter.name())) {
            return silent("linux.arp.sender-is-mine", request.sender());
        }
        int ignore = Sysctl.arpIgnore(host.settings(), adapter.name());
        if (isIgnored(ignore)) {
            return silent("linux.arp.ignored", ignore);
        }
        if (isFiltered()) {
            return silent("linux.arp.filtered", request.sender(), adapter.name());
        }
        String key = adapter.owns(request.target()) ? "linux.arp.answers" : "linux.arp.answers-for-other";
        return new Hearing(Verdict.chosen(LinuxRule.ARP_ANSWER, key, request.target(), adapter.name()), true);
    }

    private static Hearing silent(String key, Object... args) {
        return new Hearing(Verdict.passedOver(LinuxRule.ARP_ANSWER, key, args), false);
    }

    private boolean isLocal() {
        return inward().found()
                .filter(route -> route.route().type() == RouteType.LOCAL)
                .isPresent();
    }

    /** The kernel's input route: the asked address as destination, the asker as source, this adapter as the way in. */
    private FibAnswer inward() {
        return FibLookup.lookup(host, question(request.target(), request.sender(), adapter.name()));
    }

    private static RouteQuestion question(IpAddress to, IpAddress from, String in) {
        return new RouteQuestion(Purpose.REVERSE, to, from, "", in, 0, 0, Protocol.ICMP, 0, 0);
    }

    private boolean isIgnored(int ignore) {
        boolean mine = adapter.owns(request.target());
        return switch (ignore) {
            case 1 -> !mine;
            case 2 -> !mine || !sharesSubnet();
            case 3 ->
                host.ownerOf(request.target())
                        .flatMap(owner -> owner.addressOf(request.target()))
                        .filter(address -> !address.scope().isNarrowerThan(Scope.LINK))
                        .isEmpty();
            case 8 -> true;
            default -> false;
        };
    }

    private boolean sharesSubnet() {
        return adapter.addresses().stream()
                .anyMatch(each -> each.subnet().contains(request.target())
                        && each.subnet().contains(request.sender()));
    }

    /** arp_filter: only if this host's own way to the asker, with the asked address as source, leaves by this adapter. */
    private boolean isFiltered() {
        if (!Sysctl.arpFilters(host.settings(), adapter.name())
                || request.sender().isAny()) {
            return false;
        }
        FibAnswer back = FibLookup.lookup(host, question(request.sender(), request.target(), ""));
        Optional<String> way = back.found().map(route -> route.hop().adapter());
        return way.filter(adapter.name()::equals).isEmpty();
    }
}
