package homing.model;

import homing.net.Family;
import java.util.List;

/** The policy rules that every Linux host starts with. */
public final class StandardRules {
    /** fib_default_rules_init(). */
    private static final List<PolicyRule> IPV4 = List.of(
            PolicyRule.lookup(0, RouteTable.LOCAL),
            PolicyRule.lookup(32766, RouteTable.MAIN),
            PolicyRule.lookup(32767, RouteTable.DEFAULT));

    /** Without a table default (fib6_rules_net_init()). */
    private static final List<PolicyRule> IPV6 =
            IPV4.subList(0, 2).stream().map(rule -> rule.of(Family.IPV6)).toList();

    private StandardRules() {}

    /** The rules of a family, in order of priority. */
    public static List<PolicyRule> of(Family family) {
        return family == Family.IPV4 ? IPV4 : IPV6;
    }
}
