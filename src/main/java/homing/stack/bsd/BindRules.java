package homing.stack.bsd;

import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Call;
import homing.net.IpAddress;
import homing.stack.BindAnswer;
import homing.state.HostState;

/** What bind() says: an address must be the host's own, and its port must be free. */
record BindRules(BsdHost host, HostState state) {
    BindAnswer bind(Call call) {
        IpAddress asked = call.options().bind();
        if (asked == null) {
            return given(call, Verdict.chosen(BsdRule.BIND, "bsd.bind.none"));
        } else if (!isOwn(asked)) {
            Verdict strange = Verdict.passedOver(BsdRule.BIND, "bsd.bind.strange", asked);
            return refused(call, strange, BsdErrors.ADDRESS_NOT_AVAILABLE);
        } else if (new PortConflict(state, call).isThere()) {
            String port = Integer.toString(call.options().sourcePort());
            Verdict taken = Verdict.passedOver(BsdRule.BIND_PORT, "bsd.bind.port-taken", port);
            return refused(call, taken, BsdErrors.ADDRESS_IN_USE);
        }
        return given(call, Verdict.chosen(BsdRule.BIND, "bsd.bind.own", asked));
    }

    private boolean isOwn(IpAddress asked) {
        return asked.isAny() || host.isInside(asked);
    }

    private static BindAnswer given(Call call, Verdict why) {
        return BindAnswer.ipv4(call, why, null);
    }

    private static BindAnswer refused(Call call, Verdict why, SocketError error) {
        return BindAnswer.ipv4(call, why, error);
    }
}
