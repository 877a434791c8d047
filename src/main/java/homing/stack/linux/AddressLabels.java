package homing.stack.linux;

import homing.model.AddressLabel;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.List;

/** The labels that a Linux host gives to addresses ({@code ip addrlabel}; ipv6_addr_label()). */
final class AddressLabels {
    /** An address that no line speaks of (IPV6_ADDR_LABEL_DEFAULT). */
    private static final AddressLabel NONE = new AddressLabel(Prefix.ALL6, "", 0xFFFF_FFFFL);

    private final List<AddressLabel> table;

    AddressLabels(Host host) {
        this.table = host.labels().isEmpty() ? AddressLabel.LINUX : host.labels();
    }

    /**
     * The line that gives an address its label: the longest prefix, and of equal ones that for the adapter.
     *
     * @param adapter the adapter that has it, or by which it is reached; empty if that is not known
     */
    AddressLabel of(IpAddress address, String adapter) {
        AddressLabel best = NONE;
        for (AddressLabel label : table) {
            boolean speaks = label.adapter().isEmpty() || label.adapter().equals(adapter);
            if (speaks && label.prefix().contains(address) && (best.equals(NONE) || isCloser(label, best))) {
                best = label;
            }
        }
        return best;
    }

    private static boolean isCloser(AddressLabel label, AddressLabel than) {
        int length = label.prefix().length();
        return length > than.prefix().length()
                || (length == than.prefix().length()
                        && than.adapter().isEmpty()
                        && !label.adapter().isEmpty());
    }
}
