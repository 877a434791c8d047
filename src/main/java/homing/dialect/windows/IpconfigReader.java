package homing.dialect.windows;

import homing.net.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@link Ipconfig} writes. Labels are read by their places, for they are in the language of the system: a hardware
 * address follows its card's description, a mask its address, and the gateway the last mask.
 */
public final class IpconfigReader {
    /** A label, its dots, and what follows the colon. */
    private static final Pattern FIELD = Pattern.compile("\\s+(?<label>.*?)[ .]*:(?: (?<value>.*))?");
    /** {@code Ethernet adapter Local Area Connection:}. */
    private static final Pattern HEADING = Pattern.compile("\\S.*:");
    /** A line with nothing but one more value. */
    private static final Pattern MORE = Pattern.compile("\\s{20,}(?<value>\\S+)");
    /** The place of the line on routing among those of the host. */
    private static final int ROUTING = 3;

    private static final Set<String> YES = Set.of("yes", "ja", "s\u00ed", "oui", "\u0434\u0430", "\u662f");

    private final List<String> ofHost = new ArrayList<>();
    private final List<CardLines> cards = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    private IpconfigReader() {}

    public static PrintedAdapters read(List<String> lines) {
        IpconfigReader reader = new IpconfigReader();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (!line.isEmpty() && !reader.take(line)) {
                reader.unread.add(new Unread(i + 1, lines.get(i)));
            }
        }
        String name = reader.ofHost.isEmpty() ? "" : reader.ofHost.get(0);
        boolean routing = reader.ofHost.size() > ROUTING
                && YES.contains(reader.ofHost.get(ROUTING).toLowerCase(Locale.ROOT));
        return new PrintedAdapters(
                name, routing, reader.cards.stream().map(CardLines::card).toList(), reader.unread);
    }

    private boolean take(String line) {
        Matcher field = FIELD.matcher(line);
        Matcher more = MORE.matcher(line);
        if (HEADING.matcher(line).matches()) {
            cards.add(new CardLines(line.substring(0, line.length() - 1)));
        } else if (more.matches()) {
            return cards.isEmpty() || last().more(more.group("value"));
        } else if (field.matches()) {
            String value =
                    field.group("value") == null ? "" : field.group("value").strip();
            return cards.isEmpty() ? ofHost.add(value) : last().field(value);
        } else {
            return cards.isEmpty() && IpAddress.tryParse(line.strip()).isEmpty();
        }
        return true;
    }

    private CardLines last() {
        return cards.get(cards.size() - 1);
    }
}
