package homing.stack.firewall;

import homing.decision.Candidate;
import homing.decision.Decision.Filtered;
import homing.decision.Verdict;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.Firewall.Action;
import homing.packet.Packet;
import homing.state.FlowTuple;
import homing.state.HostState;
import homing.state.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules of a firewall during one packet's pass: the first that takes it decides. */
public final class PacketFilter {
    private final Firewall firewall;
    private final Memory memory;
    private final Packet.Ip packet;
    private final String in;
    private final String out;
    private FilterRule taken;

    private PacketFilter(HostState state, Packet.Ip packet, String in, String out) {
        this.firewall = state.host().firewall();
        this.memory = state.memory();
        this.packet = packet;
        this.in = in;
        this.out = out;
    }

    /**
     * What becomes of a packet that came in.
     *
     * @param out the adapter it is to leave by; empty if it is for this host
     */
    public static Filtered filter(HostState state, Packet.Ip packet, String in, String out) {
        return new PacketFilter(state, packet, in, out).run();
    }

    /** The host once a packet has been let pass, or was sent by itself: answers to it are known by that. */
    public static HostState passed(HostState state, Packet.Ip packet) {
        return state.host().firewall().tracks() ? state.with(state.memory().withPassed(FlowTuple.of(packet))) : state;
    }

    private Filtered run() {
        List<Candidate<FilterRule>> candidates = new ArrayList<>();
        for (FilterRule rule : firewall.rules()) {
            candidates.add(new Candidate<>(rule, verdict(rule)));
        }
        Action action = taken == null ? firewall.otherwise() : taken.action();
        return new Filtered(in, out, packet, candidates, action, result(action));
    }

    private Verdict verdict(FilterRule rule) {
        if (taken != null) {
            return Verdict.notReached(FirewallRule.FILTER, "firewall.not-reached");
        }
        if (rule.established() && !isAnswer()) {
            return Verdict.passedOver(FirewallRule.FILTER, "firewall.no-answer");
        }
        boolean takes = rule.match().takes(packet.transport().protocol(), packet.from(), packet.to(), in, out);
        taken = takes ? rule : null;
        return takes
                ? Verdict.chosen(FirewallRule.FILTER, "firewall.matches")
                : Verdict.passedOver(FirewallRule.FILTER, "firewall.no-match");
    }

    private boolean isAnswer() {
        return memory.passed().contains(FlowTuple.of(packet).turned());
    }

    private Verdict result(Action action) {
        FirewallRule rule = action == Action.REJECT ? FirewallRule.REJECT : FirewallRule.FILTER;
        String who = taken == null ? "firewall.otherwise." : "firewall.rule.";
        String key = who + action.name().toLowerCase(Locale.ROOT);
        int place = taken == null ? 0 : firewall.rules().indexOf(taken) + 1;
        return action == Action.ACCEPT ? Verdict.chosen(rule, key, place) : Verdict.passedOver(rule, key, place);
    }
}
