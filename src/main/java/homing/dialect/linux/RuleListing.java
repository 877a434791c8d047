package homing.dialect.linux;

import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.model.PolicyRule;
import homing.net.Family;
import homing.text.Message;
import java.util.List;

/** Policy rules in columns; those of IPv6 are marked as by the option of ip(8). */
final class RuleListing {
    private static final List<Column> COLUMNS = List.of(
            Column.number("dialect.linux.priority"),
            Column.text("dialect.linux.selector"),
            Column.text("dialect.linux.action"));

    private RuleListing() {}

    static Listing of(List<PolicyRule> rules) {
        return new Listing(
                Message.of("dialect.linux.topic.rules"), "ip rule", COLUMNS, Lines.of(rules, RuleListing::row));
    }

    private static String matches(PolicyRule rule) {
        return rule.family() == Family.IPV4 ? IpRule.matches(rule) : "-6 " + IpRule.matches(rule);
    }

    private static Listing.Row row(PolicyRule rule) {
        List<String> cells = List.of(String.valueOf(rule.priority()), matches(rule), IpRule.action(rule));
        return new Listing.Row(rule, rule.selectors().outAdapter(), cells);
    }
}
