package homing.ui.form.host;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line about an adapter: {@code eth0 10.1.0.5/24}, or {@code 10.1.0.5/24 dev eth0} as commands have it.
 *
 * @param adapter the adapter as it is named there
 * @param rest what is said of it
 */
record AboutAdapter(String adapter, String rest) {
    private static final Pattern BEHIND = Pattern.compile("(.*?)\\s+dev\\s+(\"[^\"]*\"|\\S+)(.*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"\\s*(.*)");

    /** @param adapters the names that a host's adapters have; they may hold blanks */
    static AboutAdapter of(List<String> adapters, String line) {
        Matcher behind = BEHIND.matcher(line);
        if (behind.matches()) {
            return new AboutAdapter(behind.group(2).replace("\"", ""), behind.group(1) + behind.group(3));
        }
        Matcher quoted = QUOTED.matcher(line);
        if (quoted.matches()) {
            return new AboutAdapter(quoted.group(1), quoted.group(2));
        }
        return adapters.stream()
                .filter(name -> line.startsWith(name + " "))
                .max(Comparator.comparingInt(String::length))
                .map(name ->
                        new AboutAdapter(name, line.substring(name.length()).strip()))
                .orElseGet(() -> byWord(line));
    }

    private static AboutAdapter byWord(String line) {
        String[] halves = line.split("\\s+", 2);
        return new AboutAdapter(halves[0], halves.length < 2 ? "" : halves[1]);
    }
}
