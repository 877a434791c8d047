package homing.dialect.windows.modern;

import homing.dialect.windows.modern.RouteTables.Listed;
import homing.dialect.windows.modern.RouteTables.Row;
import homing.dialect.windows.modern.RouteTables.Row6;
import homing.dialect.windows.modern.RouteTables.Stored;
import homing.dialect.windows.text.LineByLine;
import homing.dialect.windows.text.RowWords;
import homing.dialect.windows.text.TextLine;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@link RoutePrintText} writes, and what real systems print in any language: a table is known by IPv4 or IPv6 in its
 * title, and its two parts, the active and the persistent routes, by headings that end with a colon.
 */
public final class RouteTablesReader extends LineByLine<RouteTables> {
    private static final Pattern ADAPTER =
            Pattern.compile("(?<index>\\d{1,9})\\.{3,}(?<mac>(?:[0-9a-fA-F]{2} ){5}[0-9a-fA-F]{2})?[ .]+(?<name>.*)");
    private static final Pattern TITLE = Pattern.compile("\\D*IPv(?<family>[46])\\D*");
    /** A row with masked or torn addresses is a problem, a heading is not. */
    private static final Pattern ROW = Pattern.compile("\\d+\\..*");

    private static final Pattern ROW6 = Pattern.compile("\\d+\\s+\\d.*");

    private final List<Listed> adapters = new ArrayList<>();
    private final List<Row> active = new ArrayList<>();
    private final List<Stored> persistent = new ArrayList<>();
    private final List<Row6> active6 = new ArrayList<>();
    private final List<Row6> persistent6 = new ArrayList<>();
    private Family family = Family.IPV4;
    private int headings;
    /** The row whose gateway stands on the next line; null for none. */
    private Row6 open;

    private RouteTablesReader() {}

    /** Reads a text; what cannot be read of it is a problem with its line and column. */
    public static Checked<RouteTables> read(String file, List<String> lines) {
        return new RouteTablesReader().read(RoutePrintText.COMMAND, file, lines);
    }

    @Override
    protected void take(TextLine line) throws BadInput {
        String plain = line.plain();
        Matcher title = TITLE.matcher(plain);
        if (open != null && !plain.isEmpty()) {
            close(line.words());
        } else if (title.matches()) {
            family = title.group("family").equals("4") ? Family.IPV4 : Family.IPV6;
            headings = 0;
        } else if (plain.endsWith(":") || plain.endsWith("\uff1a")) {
            headings++;
        } else {
            row(line, plain);
        }
    }

    private void row(TextLine line, String plain) throws BadInput {
        Matcher adapter = ADAPTER.matcher(plain);
        if (headings == 0 && adapter.matches()) {
            adapter(adapter);
        } else if (family == Family.IPV4 && ROW.matcher(plain).matches()) {
            row4(line.words());
        } else if (family == Family.IPV6 && ROW6.matcher(plain).matches()) {
            row6(line.words());
        }
    }

    private void adapter(Matcher adapter) {
        String mac = adapter.group("mac");
        adapters.add(new Listed(
                Integer.parseInt(adapter.group("index")),
                mac == null ? null : Mac.parse(mac.replace(' ', '-')),
                adapter.group("name").strip()));
    }

    private void row4(RowWords words) throws BadInput {
        Prefix destination = words.network();
        if (headings < 2) {
            IpAddress gateway = gateway(words, 2);
            active.add(new Row(destination, gateway, words.ipv4(), words.number()));
        } else {
            IpAddress gateway = gateway(words, 1);
            boolean number = words.next().matches("\\d.*");
            persistent.add(new Stored(destination, gateway, number ? words.number() : null));
        }
    }

    /** An address, or the words for on-link; so many words stand behind it. */
    private static IpAddress gateway(RowWords words, int behind) throws BadInput {
        if (words.next().matches("[0-9].*") || words.count() <= behind) {
            return words.ipv4();
        }
        while (words.count() > behind) {
            words.word();
        }
        return null;
    }

    private void row6(RowWords words) throws BadInput {
        Row6 row = new Row6(words.index(), words.number(), words.prefix(), null);
        open = row;
        if (!words.isEmpty()) {
            close(words);
        }
    }

    private void close(RowWords words) throws BadInput {
        Row6 row = open;
        open = null;
        IpAddress gateway = words.next().indexOf(':') >= 0 ? words.ipv6() : null;
        (headings < 2 ? active6 : persistent6).add(new Row6(row.adapter(), row.metric(), row.destination(), gateway));
    }

    @Override
    protected RouteTables result() {
        return new RouteTables(adapters, active, persistent, active6, persistent6);
    }

    @Override
    protected boolean isEmpty() {
        return adapters.isEmpty() && active.isEmpty() && active6.isEmpty();
    }
}
