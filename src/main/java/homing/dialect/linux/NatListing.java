package homing.dialect.linux;

import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.model.NatRule;
import homing.text.Message;
import java.util.List;

/** The nat table in columns. */
final class NatListing {
    private static final List<Column> COLUMNS = List.of(
            Column.text("dialect.linux.chain"),
            Column.text("dialect.linux.packets"),
            Column.text("dialect.linux.target"));

    private NatListing() {}

    static Listing of(List<NatRule> rules) {
        return new Listing(
                Message.of("dialect.linux.topic.nat"), "iptables -t nat -S", COLUMNS, Lines.of(rules, NatListing::row));
    }

    private static Listing.Row row(NatRule rule) {
        List<String> cells =
                List.of(rule.chain().name(), IptablesSave.matches(rule.match()), IptablesSave.target(rule.target()));
        return new Listing.Row(rule, "", cells);
    }
}
