package homing.ui.inspector;

import homing.diagram.Hue;
import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.model.Host;
import homing.ui.table.Change;
import homing.ui.table.Light;
import homing.ui.table.Line;
import homing.ui.table.Mark;
import homing.ui.table.Sheet;
import java.util.AbstractList;
import java.util.Map;
import java.util.RandomAccess;

/** The lines of a listing with their marks and changes, each made when it is looked at; behind them those that are gone. */
final class PageLines extends AbstractList<Line> implements RandomAccess {
    private final Host host;
    private final Lines<?> rows;
    private final Map<Object, Mark> marks;
    private final Mark otherwise;
    private final Differences differences;

    private PageLines(Host host, Lines<?> rows, Map<Object, Mark> marks, boolean deciding, Differences differences) {
        this.host = host;
        this.rows = rows;
        this.marks = marks;
        this.otherwise = deciding ? Mark.ASIDE : Mark.PLAIN;
        this.differences = differences;
    }

    /**
     * A table to be shown.
     *
     * @param deciding whether the current step chooses among these lines
     */
    static Sheet sheet(Host host, Listing listing, Map<Object, Mark> marks, boolean deciding, Differences differences) {
        PageLines lines = new PageLines(host, listing.rows(), marks, deciding, differences);
        return new Sheet(listing.columns(), lines, lines.first());
    }

    @Override
    public Line get(int index) {
        if (index >= rows.size()) {
            Listing.Row row = differences.gone().get(index - rows.size());
            return new Line(row, Hue.of(host, row.adapter()), Mark.PLAIN, Change.GONE);
        }
        Listing.Row row = rows.get(index);
        return new Line(
                row,
                Hue.of(host, row.adapter()),
                marks.getOrDefault(row.subject(), otherwise),
                differences.changes().getOrDefault(row.subject(), Change.NONE));
    }

    @Override
    public int size() {
        return rows.size() + differences.gone().size();
    }

    /** What was chosen in this step, else what was looked at first, else what has changed. */
    private int first() {
        Object subject = null;
        for (Map.Entry<Object, Mark> entry : marks.entrySet()) {
            Light light = entry.getValue().light();
            boolean better = light == Light.CHOSEN || (subject == null && light != Light.EARLIER);
            subject = better ? entry.getKey() : subject;
        }
        if (subject == null && !differences.changes().isEmpty()) {
            subject = differences.changes().keySet().iterator().next();
        }
        return subject == null ? -1 : rows.find(subject);
    }
}
