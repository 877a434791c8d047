package homing.stack.linux;

import homing.model.Host;
import homing.model.PolicyRule;
import homing.net.Family;
import java.util.List;

/** The rules that every Linux host starts with (fib_default_rules_init()). */
final class PolicyRules {
    static final List<PolicyRule> DEFAULT = List.of(
            PolicyRule.lookup(0, "local"), PolicyRule.lookup(32766, "main"), PolicyRule.lookup(32767, "default"));

    /** IPv6 starts without a table default (fib6_rules_net_init()). */
    static final List<PolicyRule> DEFAULT6 = List.of(
            PolicyRule.lookup(0, "local").of(Family.IPV6),
            PolicyRule.lookup(32766, "main").of(Family.IPV6));

    private PolicyRules() {}

    /** A family's rules, in order of priority. */
    static List<PolicyRule> of(Host host, Family family) {
        List<PolicyRule> all = host.rules();
        for (PolicyRule rule : all) {
            if (rule.family() != family) {
                return all.stream().filter(each -> each.family() == family).toList();
            }
        }
        return all;
    }

    /** Whether nobody has added to a family's rules or taken from them. */
    static boolean areDefault(Host host, Family family) {
        return of(host, family).equals(family == Family.IPV4 ? DEFAULT : DEFAULT6);
    }

    /** Whether no rule of a family looks at a packet's source or source port. */
    static boolean areBlindToSources(Host host, Family family) {
        for (PolicyRule rule : of(host, family)) {
            if (rule.selectors().from() != null || rule.selectors().sourcePorts() != null) {
                return false;
            }
        }
        return true;
    }
}
