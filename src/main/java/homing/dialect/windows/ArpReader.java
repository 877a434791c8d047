package homing.dialect.windows;

import homing.dialect.windows.text.WindowsText;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Mac;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link Arp} writes. An entry whose answer is awaited yet is nothing that is known. */
public final class ArpReader {
    /** {@code Interface: 172.20.5.21 --- 0x2}, or {@code … on Interface 0x2}. */
    private static final Pattern BLOCK = Pattern.compile("[^:]+: (?<address>[0-9.]+) .*0x(?<index>[0-9a-fA-F]+)");

    private static final Pattern LIKE_AN_ENTRY = Pattern.compile("[0-9]+\\..*");
    /** English, German, Spanish. */
    private static final Set<String> STATIC = Set.of("static", "statisch", "est\u00e1tico");

    private static final Set<String> INVALID = Set.of("invalid", "ung\u00fcltig", "no");

    private final List<PrintedNeighbours.Row> rows = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private IpAddress adapter = IpAddress.ANY4;
    private int index;

    private ArpReader() {}

    public static PrintedNeighbours read(List<String> lines) {
        ArpReader reader = new ArpReader();
        for (int i = 0; i < lines.size(); i++) {
            String line = WindowsText.unquoted(lines.get(i));
            if (!reader.take(line) && LIKE_AN_ENTRY.matcher(line).matches()) {
                reader.unread.add(new Unread(i + 1, lines.get(i)));
            }
        }
        return new PrintedNeighbours(reader.rows, reader.unread);
    }

    private boolean take(String line) {
        Matcher block = BLOCK.matcher(line);
        if (block.matches()) {
            adapter = WindowsText.ipv4(block.group("address")).orElse(IpAddress.ANY4);
            index = WindowsText.hexadecimal(block.group("index")).orElse(0);
            return true;
        }
        List<String> words = WindowsText.words(line);
        return words.size() >= 3
                && entry(words.get(0), words.get(1), words.get(2).toLowerCase(Locale.ROOT));
    }

    private boolean entry(String address, String physical, String type) {
        Optional<IpAddress> neighbour = WindowsText.ipv4(address);
        Optional<Mac> mac = Mac.tryParse(physical);
        if (neighbour.isEmpty() || mac.isEmpty()) {
            return false;
        }
        if (!INVALID.contains(type) && !mac.get().isGroup()) {
            NeighbourState state = STATIC.contains(type) ? NeighbourState.PERMANENT : NeighbourState.REACHABLE;
            rows.add(new PrintedNeighbours.Row(adapter, index, neighbour.get(), mac.get(), state));
        }
        return true;
    }
}
