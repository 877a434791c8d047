package homing.cli;

import homing.net.IpAddress;
import java.util.Map;

/**
 * The adapters that a call names behind its addresses: {@code fe80::1%eth0} (RFC 4007 section 11). A link-local address means
 * something else on each link; for any other address the adapter is of no account.
 *
 * @param words the options of the call by their JSON names
 */
record Zones(Map<String, String> words) {
    /** The address of an option as text, without its adapter. */
    static String bare(String text) {
        int mark = text.indexOf('%');
        return mark < 0 ? text : text.substring(0, mark);
    }

    /** The adapter that the device, or else an address, names; empty if none does. */
    String adapter() {
        if (words.containsKey("device")) {
            return words.get("device");
        }
        return isLinkLocal("bind") ? behind("bind") : behind("to");
    }

    /** An address and the device must not name different adapters: the one that a contradiction is about, else empty. */
    String contradiction() {
        for (String key : new String[] {"bind", "to"}) {
            String zone = behind(key);
            if (!zone.isEmpty() && !adapter().isEmpty() && !zone.equals(adapter())) {
                return zone;
            }
        }
        return "";
    }

    private String behind(String key) {
        String text = words.getOrDefault(key, "");
        return isLinkLocal(key) && text.indexOf('%') >= 0 ? text.substring(text.indexOf('%') + 1) : "";
    }

    private boolean isLinkLocal(String key) {
        return IpAddress.tryParse(bare(words.getOrDefault(key, "")))
                .filter(address -> !address.isIpv4() && (address.isLinkLocal() || address.isMulticast()))
                .isPresent();
    }
}
