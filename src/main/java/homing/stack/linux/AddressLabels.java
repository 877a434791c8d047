package homing.stack.linux;

import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.List;

/**
 * The labels of addresses ({@code ip addrlabel}; ip6addrlbl_init_table[], net/ipv6/addrlabel.c): source and destination of one
 * label go well together. The table is that of RFC 6724 section 2.1, with prefixes that are used no more besides.
 */
final class AddressLabels {
    private static final List<Label> STANDARD = List.of(
            label("::1/128", 0),
            label("::/96", 3),
            label("::ffff:0.0.0.0/96", 4),
            label("2001:10::/28", 7),
            label("2001::/32", 6),
            label("3ffe::/16", 12),
            label("2002::/16", 2),
            label("fec0::/10", 11),
            label("fc00::/7", 5),
            label("::/0", 1));

    /** A line of the table. */
    record Label(Prefix prefix, long number) {}

    private AddressLabels() {}

    private static Label label(String prefix, long number) {
        return new Label(Prefix.parse(prefix), number);
    }

    /** The line that says what label an IPv6 address has. */
    static Label of(IpAddress address) {
        for (Label label : STANDARD) {
            if (label.prefix().contains(address)) {
                return label;
            }
        }
        throw new IllegalArgumentException(address + " is no IPv6 address");
    }
}
