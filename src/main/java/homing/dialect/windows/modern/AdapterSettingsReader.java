package homing.dialect.windows.modern;

import homing.dialect.windows.text.LineByLine;
import homing.dialect.windows.text.TextLine;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link IpconfigText} writes, and what real systems print: labels by their places, for they are translated. */
public final class AdapterSettingsReader extends LineByLine<AdapterSettings> {
    /** A label, its dots, and what follows the colon. */
    private static final Pattern FIELD = Pattern.compile("\\s+(?<label>\\S.*?)[ .]*:(?: (?<value>.*))?");
    /** {@code Ethernet adapter Ethernet 2:}. */
    private static final Pattern HEADING = Pattern.compile("\\S.*:");
    /** A line with nothing but one more value. */
    private static final Pattern MORE = Pattern.compile("\\s{20,}(?<value>\\S+)");
    /** The place of the line on routing among those of the host. */
    private static final int ROUTING = 3;

    private static final Set<String> YES = Set.of("yes", "ja", "s\u00ed", "oui", "\u0434\u0430", "\u662f");

    private final List<String> ofHost = new ArrayList<>();
    private final List<CardReader> cards = new ArrayList<>();

    private AdapterSettingsReader() {}

    /** Reads a text; what cannot be read of it is a problem with its line and column. */
    public static Checked<AdapterSettings> read(String file, List<String> lines) {
        return new AdapterSettingsReader().read(IpconfigText.COMMAND, file, lines);
    }

    @Override
    protected void take(TextLine line) throws BadInput {
        String text = line.text().stripTrailing();
        Matcher field = FIELD.matcher(text);
        Matcher more = MORE.matcher(text);
        if (HEADING.matcher(text).matches()) {
            cards.add(new CardReader(text.substring(0, text.length() - 1)));
        } else if (more.matches()) {
            if (!cards.isEmpty()) {
                last().more(line, more.start("value"), more.group("value"));
            }
        } else if (field.matches()) {
            String value =
                    field.group("value") == null ? "" : field.group("value").strip();
            if (cards.isEmpty()) {
                ofHost.add(value);
            } else {
                last().field(line, field.group("label"), value);
            }
        }
    }

    private CardReader last() {
        return cards.get(cards.size() - 1);
    }

    @Override
    protected AdapterSettings result() {
        boolean routing =
                ofHost.size() > ROUTING && YES.contains(ofHost.get(ROUTING).toLowerCase(Locale.ROOT));
        return new AdapterSettings(
                ofHost.isEmpty() ? "" : ofHost.get(0),
                routing,
                cards.stream().map(CardReader::card).toList());
    }

    @Override
    protected boolean isEmpty() {
        return ofHost.isEmpty() && cards.isEmpty();
    }
}
