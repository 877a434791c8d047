package homing.stack.windows.modern;

import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.Map;
import java.util.TreeMap;

/** The labels of IPv6 addresses: a source and a destination of one label go well together (WM-S6.0). */
enum PolicyTable {
    /** RFC 3484, and Teredo. */
    VISTA(
            "::1/128", 0,
            "::/0", 1,
            "2002::/16", 2,
            "::/96", 3,
            "::ffff:0:0/96", 4,
            "2001::/32", 5),
    /** RFC 6724. */
    SINCE_WINDOWS_8(
            "::1/128", 0,
            "::/0", 1,
            "2002::/16", 2,
            "::/96", 3,
            "::ffff:0:0/96", 4,
            "2001::/32", 5,
            "fec0::/10", 11,
            "3ffe::/16", 12,
            "fc00::/7", 13);

    private final Map<Prefix, Integer> labels = new TreeMap<>();

    PolicyTable(Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            labels.put(Prefix.parse((String) pairs[i]), (Integer) pairs[i + 1]);
        }
    }

    /** The label of the longest prefix that holds the address; all IPv4 addresses have one label. */
    int labelOf(IpAddress address) {
        if (address.isIpv4()) {
            return 4;
        }
        int longest = -1;
        int label = 1;
        for (Map.Entry<Prefix, Integer> entry : labels.entrySet()) {
            if (entry.getKey().contains(address) && entry.getKey().length() > longest) {
                longest = entry.getKey().length();
                label = entry.getValue();
            }
        }
        return label;
    }
}
