package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.Decision.Translation;
import homing.decision.Verdict;
import homing.model.NatRule;
import homing.model.NatRule.Chain;
import homing.net.IpAddress;
import homing.packet.Packet;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain of the nat table (ipt_do_table()): its rules are asked in their order, and the first that matches rewrites the packet.
 *
 * @param rules those of all chains
 * @param in the adapter that the packet came in by; empty for a packet of this host
 * @param out the adapter that it leaves by; empty while that is open
 */
record NatChain(List<NatRule> rules, Chain chain, String in, String out) {
    /**
     * What came of a packet.
     *
     * @param decisions none for a chain without rules
     */
    record Answer(NatRewrite rewrite, List<Decision> decisions) {}

    /** @param own the address that REDIRECT or MASQUERADE writes */
    Answer ask(Packet.Ip packet, IpAddress own) {
        List<Candidate<NatRule>> candidates = candidates(packet);
        NatRewrite rewrite = new NatRewrite(packet);
        candidates.stream()
                .filter(Candidate::isChosen)
                .findFirst()
                .ifPresent(taken -> rewrite.apply(taken.subject().target(), own));
        return new Answer(
                rewrite,
                candidates.isEmpty()
                        ? List.of()
                        : List.of(new Translation(chain, candidates, rewrite.changes(), packet, rewrite.packet())));
    }

    private List<Candidate<NatRule>> candidates(Packet.Ip packet) {
        List<Candidate<NatRule>> candidates = new ArrayList<>();
        boolean taken = false;
        for (NatRule rule : rules) {
            if (rule.chain() == chain) {
                Verdict verdict =
                        taken ? Verdict.notReached(LinuxRule.NAT_RULE, "linux.nat.not-reached") : verdict(rule, packet);
                taken |= verdict.isChosen();
                candidates.add(new Candidate<>(rule, verdict));
            }
        }
        return candidates;
    }

    private Verdict verdict(NatRule rule, Packet.Ip packet) {
        return rule.match().takes(packet.transport().protocol(), packet.from(), packet.to(), in, out)
                ? Verdict.chosen(LinuxRule.NAT_RULE, "linux.nat.matches")
                : Verdict.passedOver(LinuxRule.NAT_RULE, "linux.nat.no-match");
    }
}
