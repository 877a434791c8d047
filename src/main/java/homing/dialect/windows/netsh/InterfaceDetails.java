package homing.dialect.windows.netsh;

import homing.dialect.windows.text.Cable;
import homing.dialect.windows.text.WindowsText;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.WindowsAdapter.Option;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What {@code netsh interface ipv4 show interfaces level=verbose} tells of an adapter, and ipv6 alike: what is enabled. Whether
 * its metric is automatic is not printed, for of a host that runs only the metric is known.
 *
 * @param enabled what is enabled, of that which decides where packets go
 */
public record InterfaceDetails(String name, int index, boolean connected, long metric, Set<Option> enabled) {
    public static final String COMMAND = "netsh interface ipv4 show interfaces level=verbose";
    private static final Pattern HEADING = Pattern.compile("Interface (.+) Parameters");
    private static final Map<Option, String> LABELS = Map.of(
            Option.FORWARDING, "Forwarding",
            Option.WEAK_HOST_SEND, "Weak Host Sends",
            Option.WEAK_HOST_RECEIVE, "Weak Host Receives",
            Option.IGNORE_DEFAULT_ROUTES, "Ignore Default Routes");
    private static final List<Option> ORDER =
            List.of(Option.FORWARDING, Option.WEAK_HOST_SEND, Option.WEAK_HOST_RECEIVE, Option.IGNORE_DEFAULT_ROUTES);

    public InterfaceDetails {
        EnumSet<Option> on = EnumSet.noneOf(Option.class);
        on.addAll(enabled);
        enabled = Collections.unmodifiableSet(on);
    }

    /** All adapters of a host that runs. */
    public static List<InterfaceDetails> of(Host host) {
        return host.adapters().stream().map(InterfaceDetails::of).toList();
    }

    private static InterfaceDetails of(Adapter adapter) {
        return new InterfaceDetails(
                Name.of(adapter),
                adapter.index(),
                Cable.isIn(adapter),
                adapter.windows().metric(),
                adapter.windows().enabled());
    }

    /** The blocks as they are printed. */
    public static List<String> lines(List<InterfaceDetails> all) {
        List<String> lines = new ArrayList<>();
        all.forEach(each -> each.addTo(lines));
        return lines;
    }

    private void addTo(List<String> lines) {
        lines.addAll(List.of("", "Interface " + name + " Parameters", "-".repeat(46)));
        lines.add(line("IfIndex", String.valueOf(index)));
        lines.add(line("State", connected ? "connected" : "disconnected"));
        lines.add(line("Metric", String.valueOf(metric)));
        ORDER.forEach(option -> lines.add(line(LABELS.get(option), enabled.contains(option) ? "enabled" : "disabled")));
    }

    private static String line(String label, String value) {
        return String.format(Locale.ROOT, "%-35s: %s", label, value);
    }

    /** Reads a text; what cannot be read of it is a problem with its line and column. */
    public static Checked<List<InterfaceDetails>> read(String file, List<String> lines) {
        return FieldBlocks.read(HEADING, COMMAND, file, lines, InterfaceDetails::of);
    }

    private static InterfaceDetails of(FieldBlock block) throws BadInput {
        EnumSet<Option> enabled = EnumSet.noneOf(Option.class);
        int index = 0;
        long metric = 0;
        boolean connected = true;
        for (FieldBlock.Field field : block.fields()) {
            if (field.is("IfIndex")) {
                index = field.as(WindowsText::metric, "dialect.windows.read.number")
                        .intValue();
            } else if (field.is("Metric")) {
                metric = field.as(WindowsText::metric, "dialect.windows.read.number");
            } else if (field.is("State")) {
                connected = field.as(word -> either(word, "connected", "disconnected"), "dialect.windows.read.state");
            }
            for (Option option : ORDER) {
                if (field.is(LABELS.get(option))
                        && field.as(word -> either(word, "enabled", "disabled"), "dialect.windows.read.state")) {
                    enabled.add(option);
                }
            }
        }
        return new InterfaceDetails(block.heading(), index, connected, metric, enabled);
    }

    private static Optional<Boolean> either(String word, String yes, String no) {
        return word.equalsIgnoreCase(yes) || word.equalsIgnoreCase(no)
                ? Optional.of(word.equalsIgnoreCase(yes))
                : Optional.empty();
    }
}
