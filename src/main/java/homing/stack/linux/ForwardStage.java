package homing.stack.linux;

import homing.decision.Decision;
import homing.decision.Verdict;
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
        Path path = input.path();
        Verdict why = Verdict.chosen(LinuxRule.FORWARDED, "linux.forward.onward", path.adapter(), path.nextHop());
        List<Decision> decisions = new ArrayList<>(2);
        decisions.add(input.forwarded(in, why));
        if (input.tracking() == null) {
            return Translated.sent(state, decisions, input.onward(), path);
        }
        return NatStage.postRouting(NatTable.pass(state, input.onward(), input.tracking()), decisions, in, path);
    }
}
