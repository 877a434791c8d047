package homing.stack.linux;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.packet.Packet;
import homing.stack.Input;
import homing.stack.Translated;
import homing.state.HostState;
import homing.state.Path;
import java.util.ArrayList;
import java.util.List;

/** A packet travels through this host (ip_forward_finish()): one hop less to live, then POSTROUTING. */
final class ForwardStage {
    private ForwardStage() {}

    static Translated forward(HostState state, String in, Input input) {
        Packet.Ip before = input.packet();
        Packet.Ip after = before.withTtl(before.ttl() - 1);
        Path path = input.path();
        Verdict why = Verdict.chosen(LinuxRule.FORWARDED, "linux.forward.onward", path.adapter(), path.nextHop());
        List<Decision> decisions = new ArrayList<>(2);
        decisions.add(new Decision.Forwarded(in, path.adapter(), path.nextHop(), before, after, why));
        if (input.tracking() == null) {
            return Translated.sent(state, decisions, after, path);
        }
        return NatStage.postRouting(NatTable.pass(state, after, input.tracking()), decisions, in, path);
    }
}
