package homing.stack.linux;

import homing.model.PolicyRule;
import java.util.List;

/** The three rules that every Linux host starts with (fib_default_rules_init()). */
final class PolicyRules {
    static final List<PolicyRule> DEFAULT = List.of(
            PolicyRule.lookup(0, "local"), PolicyRule.lookup(32766, "main"), PolicyRule.lookup(32767, "default"));

    private PolicyRules() {}

    /** Whether nobody has added to the rules or taken from them. */
    static boolean areDefault(List<PolicyRule> rules) {
        return rules.equals(DEFAULT);
    }

    /** Whether no rule looks at a packet's source or source port. */
    static boolean areBlindToSources(List<PolicyRule> rules) {
        for (PolicyRule rule : rules) {
            if (rule.selectors().from() != null || rule.selectors().sourcePorts() != null) {
                return false;
            }
        }
        return true;
    }
}
