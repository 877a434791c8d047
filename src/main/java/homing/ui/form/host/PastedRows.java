package homing.ui.form.host;

import homing.edit.Attempt;
import homing.text.Message;
import homing.ui.form.field.Pasteable;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Grid;
import homing.ui.form.grid.Together;
import homing.ui.session.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of any tables of a host, pasted at once: each line goes to the first table that understands it. A route by an adapter that this
 * host does not have leaves by the one that faces its gateway.
 */
public final class PastedRows {
    /** The tables that are asked, in this order. */
    private static final List<String> TABLES = List.of("routes", "addresses", "gateways", "rules", "neighbours", "nat");

    private static final String DRAWING = "homing:";

    private final Site site;
    private final String adapter;
    private final Map<Grid<?>, Rows<?>> tables = new LinkedHashMap<>();
    private final List<Message> remarks = new ArrayList<>();
    /** Null while every line is a row. */
    private Unread unread;

    private int count;

    /**
     * A line that no table understands.
     *
     * @param number its place, from 1
     * @param why what the table of routes has to say to it
     */
    public record Unread(int number, String line, Message why) {}

    private PastedRows(Site site, String adapter) {
        this.site = site;
        this.adapter = adapter;
        for (String name : TABLES) {
            HostGrids.of(site).stream()
                    .filter(grid -> grid.name().equals(name))
                    .forEach(grid -> tables.put(grid, new Rows<>(grid)));
        }
    }

    /**
     * Reads lines, each for the table that it is a row of.
     *
     * @param adapter whose addresses are meant where a line names none; empty for none
     */
    public static PastedRows of(Document document, String host, String adapter, String text) {
        PastedRows rows = new PastedRows(new Site(document, host), adapter);
        if (!text.strip().startsWith(DRAWING)) {
            String[] lines = text.split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                rows.read(i + 1, Pasteable.plain(lines[i]));
            }
        }
        return rows;
    }

    /** A row of an adapter's table as a line that names the adapter. */
    public static String at(String adapter, String line) {
        return OtherWay.quoted(adapter) + " " + line;
    }

    private void read(int number, String line) {
        if (line.isEmpty() || isTaken(line) || (!adapter.isEmpty() && isTaken(at(adapter, line)))) {
            return;
        }
        Optional<OtherWay> other = OtherWay.of(site, line).filter(route -> isTaken(route.line()));
        other.ifPresent(route -> remarks.add(route.told()));
        if (other.isEmpty() && unread == null) {
            unread = new Unread(number, line, why(line));
        }
    }

    private boolean isTaken(String line) {
        boolean taken = tables.values().stream().anyMatch(rows -> rows.takes(line));
        count += taken ? 1 : 0;
        return taken;
    }

    private Message why(String line) {
        return tables.keySet().stream()
                .flatMap(grid -> grid.read(line).trouble().stream())
                .findFirst()
                .orElseThrow();
    }

    /** Whether any line is a row. */
    public boolean hasRows() {
        return count > 0;
    }

    public int count() {
        return count;
    }

    public String host() {
        return site.name();
    }

    /** The first line that is no row. */
    public Optional<Unread> unread() {
        return Optional.ofNullable(unread);
    }

    /** What became of lines that were not taken as they are. */
    public List<Message> remarks() {
        return List.copyOf(remarks);
    }

    /** Adds all rows. */
    public Attempt attempt() {
        List<Together.Step> steps = new ArrayList<>();
        tables.values().forEach(rows -> rows.added().ifPresent(steps::add));
        return Together.of(site.scenario(), Message.of("edit.row.paste", count, site.name()), steps);
    }

    /** What a table has understood. */
    private record Rows<T>(Grid<T> grid, List<T> read) {
        Rows(Grid<T> grid) {
            this(grid, new ArrayList<>());
        }

        boolean takes(String line) {
            Reading<T> row = grid.read(line);
            row.value().ifPresent(read::add);
            return row.value().isPresent();
        }

        Optional<Together.Step> added() {
            return read.isEmpty()
                    ? Optional.empty()
                    : Optional.of(scenario -> grid.insert(Integer.MAX_VALUE - 1, read));
        }
    }
}
