package homing.stack.linux;

import homing.model.Host;
import homing.model.PolicyRule;
import homing.model.StandardRules;
import homing.net.Family;
import java.util.List;

/** The policy rules of a host, by family. */
final class PolicyRules {
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
        return of(host, family).equals(StandardRules.of(family));
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
