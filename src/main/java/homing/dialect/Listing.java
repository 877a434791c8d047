package homing.dialect;

import homing.text.Message;
import java.util.List;

/**
 * A table as a system shows it.
 *
 * @param title what it is: Routes, Table main, ARP cache
 * @param command the command that prints it there: route print, ip route show table main
 */
public record Listing(Message title, String command, List<Column> columns, Lines<?> rows) {
    public Listing {
        columns = List.copyOf(columns);
    }

    /** What a column holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** What names an adapter: the place for its colour. */
        ADAPTER
    }

    /** For which width of the page a column is made: a wide page shows all but NARROW, a narrow one all but WIDE. */
    public enum Room {
        ALWAYS,
        WIDE,
        NARROW
    }

    /** A heading, in the system's own words, and what stands below it. */
    public record Column(Message heading, Kind kind, Room room) {
        public static Column text(String key) {
            return new Column(Message.of(key), Kind.TEXT, Room.ALWAYS);
        }

        public static Column number(String key) {
            return new Column(Message.of(key), Kind.NUMBER, Room.ALWAYS);
        }

        public static Column adapter(String key) {
            return new Column(Message.of(key), Kind.ADAPTER, Room.ALWAYS);
        }

        public Column in(Room changed) {
            return new Column(heading, kind, changed);
        }
    }

    /**
     * A line.
     *
     * @param subject what the line is about, to find it among the candidates of a decision: a TableRoute, PolicyRule,
     *     NeighbourKey, NatRule, OwnAddress or AdapterRef
     * @param adapter name of the adapter the line belongs to; empty if to none
     * @param cells one for each column
     */
    public record Row(Object subject, String adapter, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
