package homing.ui.form.host;

import homing.io.scenario.RowLine;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.field.RowText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of a host's table that is typed or pasted as a line, with or without the command that would add it on the real system. */
final class PastedLine {
    /** The command before what is added by it. */
    private static final Pattern COMMAND = Pattern.compile("^(?:[#$>]\\s*)?(?:sudo\\s+)?(?:"
            + "ip\\s+(?:-[46]\\s+)?(?:route|rule|neigh(?:bour)?|addrlabel|addr(?:ess)?)\\s+(?:add|append|replace)\\s+"
            + "|iptables\\s+-t\\s+nat\\s+)");
    /** What Windows is told: route -p add 10.2.0.0 mask 255.255.255.0 10.1.0.1 metric 5. */
    private static final Pattern ROUTE_ADD = Pattern.compile(
            "(?:[A-Z]:\\S*>\\s*)?route\\s+(?:-p\\s+)?add\\s+(\\S+)\\s+mask\\s+(\\S+)\\s+(\\S+)(\\s+metric\\s+\\d+)?\\s*(?:if.*)?",
            Pattern.CASE_INSENSITIVE);

    private PastedLine() {}

    static <T> Reading<T> read(Site site, RowLine<T> lines, String text) {
        return RowText.read(lines, site.host(), plain(text));
    }

    /** A line without the command that it is given to. */
    static String plain(String text) {
        Matcher windows = ROUTE_ADD.matcher(text.strip());
        if (windows.matches()) {
            String metric = windows.group(4) == null ? "" : windows.group(4);
            return Fields.NETWORK
                    .read(windows.group(1) + " " + windows.group(2))
                    .value()
                    .map(network -> Fields.NETWORK.print(network) + " via " + windows.group(3) + metric)
                    .orElse(text);
        }
        return COMMAND.matcher(text.strip()).replaceFirst("");
    }
}
