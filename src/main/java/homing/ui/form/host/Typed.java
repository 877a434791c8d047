package homing.ui.form.host;

import homing.io.scenario.RowLine;
import homing.model.Adapter;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readings and attempts that the tables of a host have in common. */
final class Typed {
    /** The command before what is added by it. */
    private static final Pattern COMMAND = Pattern.compile("^(?:[#$>]\\s*)?(?:sudo\\s+)?(?:"
            + "ip\\s+(?:-[46]\\s+)?(?:route|rule|neigh(?:bour)?|addrlabel|addr(?:ess)?)\\s+(?:add|append|replace)\\s+"
            + "|iptables\\s+-t\\s+nat\\s+)");
    /** What Windows is told: route -p add 10.2.0.0 mask 255.255.255.0 10.1.0.1 metric 5. */
    private static final Pattern ROUTE_ADD = Pattern.compile(
            "(?:[A-Z]:\\S*>\\s*)?route\\s+(?:-p\\s+)?add\\s+(\\S+)\\s+mask\\s+(\\S+)\\s+(\\S+)(\\s+metric\\s+\\d+)?\\s*(?:if.*)?",
            Pattern.CASE_INSENSITIVE);

    private Typed() {}

    /** A row that is typed as a line, with or without the command that would add it on the real system. */
    static <T> Reading<T> line(Site site, RowLine<T> lines, String text) {
        try {
            return Reading.of(lines.read(site.host(), plain(text)));
        } catch (BadInput bad) {
            return new Reading.Bad<>(bad.problems().get(0).message());
        }
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

    /** The name of an adapter, or one of its addresses, as tables of Windows name it; empty where that is allowed. */
    static Field<String> adapter(Site site, boolean maybe) {
        return Field.of(
                text -> text.isEmpty() && maybe
                        ? Reading.of("")
                        : byAddress(site, text)
                                .map(Reading::of)
                                .orElseGet(() -> text.equals("lo")
                                        ? Reading.of(text)
                                        : Fields.known(site.adapters()).read(text)),
                name -> name);
    }

    private static Optional<String> byAddress(Site site, String text) {
        return IpAddress.tryParse(text).flatMap(site.host()::ownerOf).map(Adapter::name);
    }
}
