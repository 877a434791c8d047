package homing.ui.form.host;

import homing.net.IpAddress;
import homing.text.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of a route of another machine, as it leaves here: by the adapter that faces its gateway.
 *
 * @param told what is other about it
 */
record OtherWay(String line, Message told) {
    private static final Pattern BY = Pattern.compile("(.*\\bvia\\s+(\\S+).*\\bdev\\s+)(\"[^\"]*\"|\\S+)(.*)");

    /** Empty if no adapter faces the gateway, or if the one that is named is there. */
    static Optional<OtherWay> of(Site site, String line) {
        Matcher by = BY.matcher(line);
        if (!by.matches() || site.adapters().contains(by.group(3).replace("\"", ""))) {
            return Optional.empty();
        }
        return IpAddress.tryParse(by.group(2))
                .map(gateway -> site.facing("", null, gateway))
                .filter(adapter -> !adapter.isEmpty())
                .map(adapter -> new OtherWay(
                        by.group(1) + quoted(adapter) + by.group(4),
                        Message.of("ui.network.pasted.by", line, adapter)));
    }

    static String quoted(String adapter) {
        return adapter.contains(" ") ? '"' + adapter + '"' : adapter;
    }
}
