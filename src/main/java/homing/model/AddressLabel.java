package homing.model;

import homing.net.Prefix;
import java.util.List;

/**
 * A line of the table of address labels ({@code ip addrlabel}, RFC 6724 section 2.1): a source and a destination of one label
 * go well together. The longest prefix that holds an address gives it its label.
 *
 * @param adapter the adapter it speaks of; empty for all
 * @param number the label, 0 to 2^32 - 2
 */
public record AddressLabel(Prefix prefix, String adapter, long number) {
    /** What Linux starts with (ip6addrlbl_init_table[], net/ipv6/addrlabel.c): RFC 6724, and prefixes that are used no more. */
    public static final List<AddressLabel> LINUX = List.of(
            of("::1/128", 0),
            of("::/96", 3),
            of("::ffff:0.0.0.0/96", 4),
            of("2001::/32", 6),
            of("2001:10::/28", 7),
            of("3ffe::/16", 12),
            of("2002::/16", 2),
            of("fec0::/10", 11),
            of("fc00::/7", 5),
            of("::/0", 1));

    private static AddressLabel of(String prefix, long number) {
        return new AddressLabel(Prefix.parse(prefix), "", number);
    }
}
