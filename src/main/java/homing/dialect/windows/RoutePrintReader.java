package homing.dialect.windows;

import homing.dialect.windows.PrintedRoutes.Card;
import homing.dialect.windows.PrintedRoutes.Row;
import homing.dialect.windows.text.WindowsText;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link RoutePrint} writes, and what real systems print in any language: by the shape of a line, not by its words. */
public final class RoutePrintReader {
    private static final Pattern CARD = Pattern.compile(
            "0x(?<index>[0-9a-fA-F]+) \\.{3,}(?<mac>(?:[0-9a-fA-F]{2} ){5}[0-9a-fA-F]{2})?[ .]+(?<name>.*)");
    private static final Pattern NUMBERS = Pattern.compile("[0-9a-fA-F]+");
    /** A row with masked or torn addresses is missed, a heading is not. */
    private static final Pattern LIKE_A_ROW = Pattern.compile("[0-9]+\\..*");

    private final List<Card> cards = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> persistent = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private IpAddress gateway;

    private RoutePrintReader() {}

    public static PrintedRoutes read(List<String> lines) {
        RoutePrintReader reader = new RoutePrintReader();
        for (int i = 0; i < lines.size(); i++) {
            String line = WindowsText.unquoted(lines.get(i));
            if (!reader.take(line) && LIKE_A_ROW.matcher(line).matches()) {
                reader.unread.add(new Unread(i + 1, lines.get(i)));
            }
        }
        return new PrintedRoutes(reader.cards, reader.rows, reader.gateway, reader.persistent, reader.unread);
    }

    /** Whether the line tells something that was understood. */
    private boolean take(String line) {
        Matcher card = CARD.matcher(line);
        if (card.matches()) {
            return card(card);
        }
        List<String> words = WindowsText.words(line);
        return gateway(words) || (words.size() >= 4 && row(words));
    }

    private boolean card(Matcher card) {
        String mac = card.group("mac");
        String name = card.group("name").strip();
        int end = name.indexOf(RoutePrint.SCHEDULER);
        return WindowsText.hexadecimal(card.group("index"))
                .map(index -> cards.add(new Card(
                        index,
                        mac == null ? null : Mac.parse(mac.replace(' ', '-')),
                        end < 0 ? name : name.substring(0, end))))
                .orElse(false);
    }

    private boolean row(List<String> words) {
        int last = words.size() - 1;
        Optional<Prefix> destination = WindowsText.network(words.get(0), words.get(1));
        Optional<IpAddress> through = WindowsText.ipv4(words.get(2));
        Optional<Long> metric = WindowsText.metric(words.get(last));
        if (destination.isEmpty() || through.isEmpty() || metric.isEmpty() || last > 4) {
            return false;
        }
        if (last == 3) {
            return persistent.add(new Row(destination.get(), through.get(), null, metric.get()));
        }
        Optional<IpAddress> adapter = WindowsText.ipv4(words.get(3));
        boolean loose = adapter.isEmpty() && NUMBERS.matcher(words.get(3)).matches();
        adapter.ifPresent(own -> rows.add(new Row(destination.get(), through.get(), own, metric.get())));
        return loose || adapter.isPresent();
    }

    /** {@code Default Gateway:   172.20.5.1}. */
    private boolean gateway(List<String> words) {
        int last = words.size() - 1;
        if (last < 1 || !words.get(last - 1).endsWith(":")) {
            return false;
        }
        Optional<IpAddress> named = WindowsText.ipv4(words.get(last));
        named.ifPresent(address -> gateway = address);
        return named.isPresent();
    }
}
