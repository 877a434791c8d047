package homing.ui.call;

import homing.net.Endpoint;
import homing.net.IpAddress;
import homing.text.Message;
import java.util.Optional;

/**
 * A destination that was typed: an address, or an address and a port.
 *
 * @param address null if it cannot be read
 * @param port -1 if none is given
 * @param problem what is wrong with the text; null if it can be read
 */
record Destination(IpAddress address, int port, Message problem) {
    private static final int USUAL_PORT = 443;

    /** Reads 203.0.113.80:443, 203.0.113.80, [2001:db8::1]:443 or 2001:db8::1. */
    static Destination parse(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return wrong("ui.call.to.empty");
        }
        int close = text.indexOf(']');
        boolean bracket = text.startsWith("[") && close > 0;
        if (bracket && close + 1 < text.length() && text.charAt(close + 1) != ':') {
            return wrong("ui.call.to.address", text);
        }
        int colon = bracket ? text.indexOf(':', close) : onlyColon(text);
        String host = bracket ? text.substring(1, close) : colon < 0 ? text : text.substring(0, colon);
        Optional<IpAddress> address = IpAddress.tryParse(host);
        if (address.isEmpty()) {
            return wrong("ui.call.to.address", host);
        }
        return colon < 0
                ? new Destination(address.get(), -1, null)
                : withPort(address.get(), text.substring(colon + 1));
    }

    /** The colon before a port; an IPv6 address without brackets has several. */
    private static int onlyColon(String text) {
        int colon = text.indexOf(':');
        return text.indexOf(':', colon + 1) < 0 ? colon : -1;
    }

    private static Destination withPort(IpAddress address, String digits) {
        boolean fits = digits.matches("[0-9]{1,5}") && Integer.parseInt(digits) <= 65535;
        return fits
                ? new Destination(address, Integer.parseInt(digits), null)
                : wrong(digits.isEmpty() ? "ui.call.to.port-missing" : "ui.call.to.port", digits);
    }

    private static Destination wrong(String key, Object... args) {
        return new Destination(null, -1, Message.of(key, args));
    }

    Optional<Message> wrong() {
        return Optional.ofNullable(problem);
    }

    boolean hasPort() {
        return port >= 0;
    }

    /** The text for an address and the port that is called when nobody says which. */
    static String usual(IpAddress address) {
        return new Endpoint(address, USUAL_PORT).toString();
    }

    /** The text for another address on the same port. */
    String at(IpAddress other) {
        return new Endpoint(other, hasPort() ? port : USUAL_PORT).toString();
    }
}
