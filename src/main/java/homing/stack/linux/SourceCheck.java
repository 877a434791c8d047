package homing.stack.linux;

import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.RouteType;
import homing.net.Family;
import homing.net.IpAddress;
import homing.packet.Packet;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether something received may come from the sender it names (fib_validate_source()): this host would have to reach that
 * sender, with rp_filter 1 by the same adapter.
 */
final class SourceCheck {
    private final Host host;
    private final Adapter adapter;
    private final IpAddress sender;
    private final RouteQuestion question;
    private final String out;

    /**
     * What a check has found.
     *
     * @param verdict CHOSEN if the sender is believed
     * @param onLink whether the way back to the sender goes by no gateway
     * @param made whether rp_filter asks for a check at all, or it has refused
     */
    record Finding(Verdict verdict, boolean onLink, boolean made) {
        Optional<Verdict> refusal() {
            return verdict.isChosen() ? Optional.empty() : Optional.of(verdict);
        }
    }

    private SourceCheck(Host host, Adapter adapter, RouteQuestion question, String out) {
        this.host = host;
        this.adapter = adapter;
        this.sender = question.destination();
        this.question = question;
        this.out = out;
    }

    /** An ARP request: the asked address is the destination for which the way back is looked up. */
    static Finding ofRequest(Host host, Adapter adapter, IpAddress sender, IpAddress asked) {
        RouteQuestion back = new RouteQuestion(Purpose.REVERSE, sender, asked, "", "", 0, 0, null, 0, 0);
        return new SourceCheck(host, adapter, back, "").find();
    }

    /**
     * A packet.
     *
     * @param out the adapter it would leave by; empty if it is for this host
     */
    static Finding ofPacket(Host host, Adapter adapter, Packet.Ip packet, String out) {
        return new SourceCheck(host, adapter, InputQuestion.back(host, packet, out), out).find();
    }

    private Finding find() {
        int filter = Sysctl.reversePathFilter(host.settings(), adapter.name());
        boolean turnsRound = adapter.name().equals(out) && Sysctl.sendsRedirects(host.settings(), adapter.name());
        boolean acceptsLocal = Sysctl.acceptsLocal(host.settings(), adapter.name());
        if (filter == 0 && !turnsRound) {
            if (acceptsLocal) {
                return accept("linux.check.off", false);
            }
            if (PolicyRules.areDefault(host, Family.IPV4)) {
                return host.ownerOf(sender).isPresent()
                        ? refuse("linux.check.mine", sender)
                        : accept("linux.check.off", false);
            }
        }
        return wayBack(filter, acceptsLocal);
    }

    private Finding wayBack(int filter, boolean acceptsLocal) {
        FibAnswer back = FibLookup.lookup(host, question);
        if (back.found().isEmpty()) {
            return filter == 0 ? accept("linux.check.off", false) : refuse("linux.check.no-way-back", sender);
        }
        if (back.type() != RouteType.UNICAST && !(back.type() == RouteType.LOCAL && acceptsLocal)) {
            return refuse("linux.check.not-unicast", sender, back.type().name().toLowerCase(Locale.ROOT));
        }
        boolean sameDoor =
                back.route().route().nextHops().stream().map(NextHop::adapter).anyMatch(adapter.name()::equals);
        if (sameDoor) {
            return accept(
                    "linux.check.same-door", Gateways.areNone(host, back.route().hop()));
        }
        if (adapter.addresses().isEmpty()) {
            return filter == 0 ? accept("linux.check.off", false) : refuse("linux.check.no-way-back", sender);
        }
        return filter == 1
                ? refuse("linux.check.other-door", sender, back.route().hop().adapter(), adapter.name())
                : accept(filter == 2 ? "linux.check.loose" : "linux.check.off", byThisDoor());
    }

    /** Whether the way back would go by no gateway if it had to leave by this adapter. */
    private boolean byThisDoor() {
        RouteQuestion narrowed = new RouteQuestion(
                Purpose.REVERSE,
                sender,
                question.source(),
                adapter.name(),
                question.inAdapter(),
                0,
                0,
                question.protocol(),
                question.sourcePort(),
                question.destinationPort());
        return FibLookup.lookup(host, narrowed)
                .found()
                .filter(found -> found.route().type() == RouteType.UNICAST)
                .filter(found -> Gateways.areNone(host, found.hop()))
                .isPresent();
    }

    private Finding accept(String key, boolean onLink) {
        boolean made = Sysctl.reversePathFilter(host.settings(), adapter.name()) > 0;
        return new Finding(Verdict.chosen(LinuxRule.SOURCE_CHECK, key, sender, adapter.name()), onLink, made);
    }

    private static Finding refuse(String key, Object... args) {
        return new Finding(Verdict.passedOver(LinuxRule.SOURCE_CHECK, key, args), false, true);
    }
}
