package homing.dialect;

import homing.text.Message;
import java.util.List;

/**
 * A table as a system shows it.
 *
 * @param command the command that prints it there: route print, ip route show table main
 * @param columns headings, in the system's own words
 */
public record Listing(String command, List<Message> columns, List<Row> rows) {
    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A line.
     *
     * @param subject what the line is about, to find it among the candidates of a decision: a TableRoute, PolicyRule,
     *     NeighbourKey or OwnAddress
     * @param adapter name of the adapter the line belongs to; empty if to none
     */
    public record Row(Object subject, String adapter, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
