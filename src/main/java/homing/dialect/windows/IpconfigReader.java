package homing.dialect.windows;

import homing.dialect.windows.text.HostLines;
import homing.dialect.windows.text.SettingLine;
import homing.dialect.windows.text.WindowsText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link Ipconfig} writes. Labels are read by their places, for they are in the language of the system: a hardware
 * address follows its card's description, a mask its address, and the gateway the last mask.
 */
public final class IpconfigReader {
    private final HostLines host = new HostLines();
    private final List<CardLines> cards = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    private IpconfigReader() {}

    public static PrintedAdapters read(List<String> lines) {
        IpconfigReader reader = new IpconfigReader();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!WindowsText.unquoted(line).isEmpty() && !reader.take(line)) {
                reader.unread.add(new Unread(i + 1, line));
            }
        }
        return new PrintedAdapters(
                reader.host.name(),
                reader.host.routes(),
                reader.cards.stream().map(CardLines::card).toList(),
                reader.unread);
    }

    private boolean take(String line) {
        SettingLine setting = SettingLine.of(line);
        return switch (setting.kind()) {
            case HEADING -> cards.add(new CardLines(setting.label()));
            case MORE -> cards.isEmpty() || last().more(setting.value());
            case FIELD -> field(setting.value());
            case OTHER -> cards.isEmpty();
        };
    }

    private boolean field(String value) {
        if (cards.isEmpty()) {
            host.add(value);
            return true;
        }
        return last().field(value);
    }

    private CardLines last() {
        return cards.get(cards.size() - 1);
    }
}
