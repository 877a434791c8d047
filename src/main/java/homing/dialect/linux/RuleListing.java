package homing.dialect.linux;

import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.model.PolicyRule;
import homing.net.Family;
import homing.text.Message;
import java.util.List;

/** Policy rules in columns, those of each family for itself. */
final class RuleListing {
    private static final List<Column> COLUMNS = List.of(
            Column.number("dialect.linux.priority"),
            Column.text("dialect.linux.selector"),
            Column.text("dialect.linux.action"));

    private RuleListing() {}

    /** The rules of IPv4, and those of IPv6 if there are any. */
    static List<Listing> of(List<PolicyRule> rules) {
        Listing first = of("dialect.linux.topic.rules", "ip rule", ofFamily(rules, Family.IPV4));
        Listing second = of("dialect.linux.rules6", "ip -6 rule", ofFamily(rules, Family.IPV6));
        return second.rows().isEmpty() ? List.of(first) : List.of(first, second);
    }

    private static Listing of(String title, String command, List<PolicyRule> rules) {
        return new Listing(Message.of(title), command, COLUMNS, Lines.of(rules, RuleListing::row));
    }

    private static List<PolicyRule> ofFamily(List<PolicyRule> rules, Family family) {
        return rules.stream().filter(rule -> rule.family() == family).toList();
    }

    private static Listing.Row row(PolicyRule rule) {
        List<String> cells = List.of(String.valueOf(rule.priority()), IpRule.matches(rule), IpRule.action(rule));
        return new Listing.Row(rule, rule.selectors().outAdapter(), cells);
    }
}
