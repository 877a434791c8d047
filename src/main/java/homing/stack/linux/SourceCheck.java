package homing.stack.linux;

import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.RouteType;
import homing.net.IpAddress;
import java.util.Optional;

/**
 * Whether something received may come from the sender it names (fib_validate_source()): this host would have to reach that
 * sender, with rp_filter 1 by the same adapter.
 */
final class SourceCheck {
    private final Host host;
    private final Adapter adapter;
    private final IpAddress sender;
    private final IpAddress asked;

    /**
     * A check of what an adapter has received.
     *
     * @param asked the address that was asked, for which the way back is looked up
     */
    SourceCheck(Host host, Adapter adapter, IpAddress sender, IpAddress asked) {
        this.host = host;
        this.adapter = adapter;
        this.sender = sender;
        this.asked = asked;
    }

    /** Why what was received for this host itself is not taken; empty if it is. */
    Optional<Verdict> refusal() {
        int filter = Sysctl.reversePathFilter(host.settings(), adapter.name());
        boolean acceptsLocal = Sysctl.acceptsLocal(host.settings(), adapter.name());
        if (filter == 0 && acceptsLocal) {
            return Optional.empty();
        }
        if (filter == 0 && PolicyRules.areDefault(host.rules())) {
            return host.ownerOf(sender).isPresent() ? refuse("linux.check.mine", sender) : Optional.empty();
        }
        return wayBack(filter, acceptsLocal);
    }

    private Optional<Verdict> wayBack(int filter, boolean acceptsLocal) {
        RouteQuestion question = new RouteQuestion(Purpose.REVERSE, sender, asked, "", "", 0, 0, null, 0, 0);
        FibAnswer back = FibLookup.lookup(host, question);
        if (back.found().isEmpty()) {
            return filter == 0 ? Optional.empty() : refuse("linux.check.no-way-back", sender);
        }
        if (back.type() != RouteType.UNICAST && !(back.type() == RouteType.LOCAL && acceptsLocal)) {
            return refuse("linux.check.not-unicast", sender, word(back.type()));
        }
        boolean sameDoor =
                back.route().route().nextHops().stream().map(NextHop::adapter).anyMatch(adapter.name()::equals);
        return filter != 1 || sameDoor
                ? Optional.empty()
                : refuse("linux.check.other-door", sender, back.route().hop().adapter(), adapter.name());
    }

    private static String word(RouteType type) {
        return type.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<Verdict> refuse(String key, Object... args) {
        return Optional.of(Verdict.passedOver(LinuxRule.SOURCE_CHECK, key, args));
    }
}
