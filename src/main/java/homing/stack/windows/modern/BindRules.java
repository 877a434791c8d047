package homing.stack.windows.modern;

import homing.decision.Decision;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress.Mark;
import homing.model.Call;
import homing.net.IpAddress;
import homing.stack.windows.Winsock;
import homing.state.HostState;
import java.util.Optional;

/** What bind() says of an address: rules WM-B1 to WM-B6; {@link Ports} says what it says of a port. */
record BindRules(ModernHost host, HostState state) {
    /** bind() as the program calls it, or that it does not. */
    Decision.Bound bind(Call call) {
        Call.Options options = call.options();
        IpAddress asked = options.bind();
        if (asked == null) {
            return new Decision.Bound(null, 0, Verdict.chosen(ModernRule.WM_B3, "modern.bind.none"), null);
        }
        Decision.Bound byAddress = address(asked, call);
        return byAddress.failure().isPresent()
                ? byAddress
                : new Ports(state)
                        .refusal(call)
                        .map(error -> refused(
                                options, error, ModernRule.WM_B2, "modern.bind.port-taken", options.sourcePort()))
                        .orElse(byAddress);
    }

    private Decision.Bound address(IpAddress asked, Call call) {
        Call.Options options = call.options();
        if (asked.family() != call.to().family()) {
            return refused(options, Winsock.WRONG_FAMILY, ModernRule.WM_B6, "modern.bind.family", asked);
        } else if (asked.isAny()) {
            return accepted(options, ModernRule.WM_B3, "modern.bind.any");
        } else if (asked.isLoopback()) {
            return accepted(options, ModernRule.WM_B1, "modern.bind.loopback");
        }
        Optional<Adapter> owner = host.ownerOf(asked);
        if (owner.isPresent()) {
            return owned(asked, options, owner.get());
        }
        return host.isBroadcast(asked) && !options.broadcast()
                ? refused(options, Winsock.ACCESS, ModernRule.WM_B5, "modern.bind.broadcast", asked)
                : missing(asked, options);
    }

    private static Decision.Bound owned(IpAddress asked, Call.Options options, Adapter owner) {
        boolean skipped = owner.addressOf(asked).orElseThrow().marks().contains(Mark.SKIP_AS_SOURCE);
        return skipped
                ? accepted(options, ModernRule.WM_B4, "modern.bind.skipped")
                : accepted(options, ModernRule.WM_B1, "modern.bind.own", owner.name());
    }

    private Decision.Bound missing(IpAddress asked, Call.Options options) {
        Optional<Adapter> lost = host.host().ownerOf(asked);
        if (lost.isEmpty()) {
            return refused(options, Winsock.ADDRESS_NOT_AVAILABLE, ModernRule.WM_B1, "modern.bind.strange", asked);
        }
        String why = host.isConnected(lost.get()) ? "modern.bind.tentative" : "modern.bind.lost";
        return refused(
                options,
                Winsock.ADDRESS_NOT_AVAILABLE,
                ModernRule.WM_B1,
                why,
                asked,
                lost.get().name());
    }

    private static Decision.Bound accepted(Call.Options options, ModernRule rule, String key, Object... args) {
        return new Decision.Bound(options.bind(), options.sourcePort(), Verdict.chosen(rule, key, args), null);
    }

    private static Decision.Bound refused(
            Call.Options options, SocketError error, ModernRule rule, String key, Object... args) {
        return new Decision.Bound(options.bind(), options.sourcePort(), Verdict.passedOver(rule, key, args), error);
    }
}
