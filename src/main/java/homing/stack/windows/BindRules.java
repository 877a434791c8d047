package homing.stack.windows;

import homing.decision.Decision;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Call;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.stack.PortHolders;
import homing.stack.windows.PortMatrix.Claim;
import homing.state.HostState;
import java.util.Optional;

/** What bind() says, and which port a socket gets: rules XP-B1 to XP-B7. */
record BindRules(XpHost host, HostState state) {
    /** The dynamic ports, from which port 0 takes one. */
    static final int FIRST_DYNAMIC = 1025;

    static final int LAST_DYNAMIC = 5000;

    /** bind() as the program calls it, or that it does not. */
    Decision.Bound bind(Call call) {
        Call.Options options = call.options();
        IpAddress asked = options.bind();
        if (asked == null) {
            return new Decision.Bound(null, 0, Verdict.chosen(XpRule.XP_C2, "windows.bind.none"), null);
        }
        Decision.Bound byAddress = address(asked, options);
        return byAddress.failure().isPresent() ? byAddress : port(call, byAddress);
    }

    /** XP-B1 to XP-B5. */
    private Decision.Bound address(IpAddress asked, Call.Options options) {
        if (!asked.isIpv4()) {
            return refused(options, Winsock.WRONG_FAMILY, XpRule.XP_B5, "windows.bind.family", asked);
        } else if (asked.isAny()) {
            return accepted(options, XpRule.XP_B1, "windows.bind.any");
        } else if (asked.isLoopback()) {
            return accepted(options, XpRule.XP_B2, "windows.bind.loopback");
        } else if (host.ownerOf(asked).isPresent()) {
            return accepted(options, XpRule.XP_B2, "windows.bind.own");
        } else if (host.isBroadcast(asked) && !options.broadcast()) {
            return refused(options, Winsock.ACCESS, XpRule.XP_B4, "windows.bind.broadcast", asked);
        }
        return host.host()
                .ownerOf(asked)
                .map(lost -> refused(
                        options, Winsock.ADDRESS_NOT_AVAILABLE, XpRule.XP_B3, "windows.bind.lost", asked, lost.name()))
                .orElseGet(() ->
                        refused(options, Winsock.ADDRESS_NOT_AVAILABLE, XpRule.XP_B2, "windows.bind.strange", asked));
    }

    /** XP-B6 and XP-B7. */
    private Decision.Bound port(Call call, Decision.Bound bound) {
        Call.Options options = call.options();
        if (call.program().protocol() == Protocol.ICMP) {
            return bound;
        }
        Claim claim = new Claim(bound.asked(), options.sharing());
        if (options.sourcePort() == 0) {
            return freePort(call)
                    .map(port -> new Decision.Bound(bound.asked(), port, bound.verdict(), null))
                    .orElseGet(() -> refused(
                            options,
                            Winsock.NO_BUFFERS,
                            XpRule.XP_B7,
                            "windows.bind.no-port",
                            FIRST_DYNAMIC,
                            LAST_DYNAMIC));
        }
        return refusal(call, claim, options.sourcePort())
                .map(error -> refused(options, error, XpRule.XP_B6, "windows.bind.port-taken", options.sourcePort()))
                .orElse(bound);
    }

    Optional<Integer> freePort(Call call) {
        return new PortHolders(state, call.program().protocol()).free(FIRST_DYNAMIC, LAST_DYNAMIC);
    }

    private Optional<SocketError> refusal(Call call, Claim claim, int port) {
        PortMatrix matrix = new PortMatrix(host.variant());
        return new PortHolders(state, call.program().protocol())
                .of(port).stream()
                        .flatMap(holder -> matrix.refusal(Claim.of(holder), claim).stream())
                        .findFirst();
    }

    private static Decision.Bound accepted(Call.Options options, XpRule rule, String key) {
        return new Decision.Bound(options.bind(), options.sourcePort(), Verdict.chosen(rule, key), null);
    }

    private static Decision.Bound refused(
            Call.Options options, SocketError error, XpRule rule, String key, Object... args) {
        return new Decision.Bound(options.bind(), options.sourcePort(), Verdict.passedOver(rule, key, args), error);
    }
}
