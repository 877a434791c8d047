package homing.dialect.firewall;

import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A firewall in columns. */
public final class FirewallListing {
    private static final List<Column> CHECKS =
            List.of(Column.adapter("dialect.firewall.adapter"), Column.text("dialect.firewall.check"));
    private static final List<Column> RULES =
            List.of(Column.text("dialect.firewall.packets"), Column.text("dialect.firewall.action"));

    private FirewallListing() {}

    /** What is checked on each adapter. */
    public static Listing checks(Firewall firewall) {
        return new Listing(
                Message.of("dialect.firewall.topic.checks"),
                "",
                CHECKS,
                Lines.of(
                        firewall.sources(),
                        check -> new Listing.Row(
                                check, check.adapter(), List.of(check.adapter(), FirewallText.of(check)))));
    }

    /** The rules in order; the last line tells what becomes of a packet that none takes. */
    public static Listing rules(Firewall firewall) {
        List<Listing.Row> rows = new ArrayList<>();
        firewall.rules().forEach(rule -> rows.add(row(rule)));
        rows.add(new Listing.Row(
                firewall.otherwise(), "", List.of("otherwise", FirewallText.word(firewall.otherwise()))));
        return new Listing(Message.of("dialect.firewall.topic.rules"), "", RULES, Lines.of(rows));
    }

    private static Listing.Row row(FilterRule rule) {
        String conditions = FirewallText.conditions(rule);
        return new Listing.Row(
                rule, "", List.of(conditions.isEmpty() ? "–" : conditions, FirewallText.word(rule.action())));
    }
}
