package homing.ui.packets;

import homing.text.Words;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/** The columns of the list. Where there is little room, the less important ones are left out. */
final class PacketColumns {
    private static final Words WORDS = Words.english();
    /** Widths, in times the size of the text, below which columns are left out. */
    private static final double ROOM_FOR_NUMBERS = 60;

    private static final double ROOM_FOR_ADAPTERS = 70;
    private static final double ROOM_FOR_ADDRESSES = 40;

    /**
     * Widths of a column, in times the size of the text.
     *
     * @param least less than this it never is
     */
    private record Width(double wanted, double least) {}

    private final TableColumn<PacketLine, PacketLine> number = column(
            "number", new Width(2.8, 2.8), line -> String.valueOf(line.frame().number()), line -> "");
    private final TableColumn<PacketLine, PacketLine> millis =
            column("millis", new Width(5, 5), PacketLine::millis, line -> "");
    private final TableColumn<PacketLine, PacketLine> hop =
            column("hop", new Width(16.5, 9), PacketLine::hop, line -> "");
    private final TableColumn<PacketLine, PacketLine> hosts =
            column("hosts", new Width(11, 8), PacketLine::hosts, line -> "");
    private final TableColumn<PacketLine, PacketLine> source =
            column("source", new Width(11.5, 7.5), line -> line.frame().source(), line -> "");
    private final TableColumn<PacketLine, PacketLine> destination =
            column("destination", new Width(11.5, 7.5), line -> line.frame().destination(), line -> "");
    private final List<TableColumn<PacketLine, PacketLine>> all = List.of(
            number,
            millis,
            column("way", new Width(5.5, 5.5), PacketLine::way, PacketLine::waySign),
            hop,
            hosts,
            column("protocol", new Width(4, 4), PacketLine::protocol, line -> ""),
            source,
            destination,
            column("says", new Width(20, 6), PacketLine::says, line -> line.isLost() ? "mark-failure" : ""));
    private double pixels = 1;

    List<TableColumn<PacketLine, PacketLine>> all() {
        return all;
    }

    /**
     * A column.
     *
     * @param sign style class of the sign before the words; empty for none
     */
    private static TableColumn<PacketLine, PacketLine> column(
            String name, Width width, Function<PacketLine, String> words, Function<PacketLine, String> sign) {
        TableColumn<PacketLine, PacketLine> column = new TableColumn<>(WORDS.say("ui.packets.column." + name));
        column.setId("packets-" + name);
        column.getStyleClass().add(name);
        column.setUserData(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(view -> new PacketCell(words, sign));
        return column;
    }

    /** Makes the columns as wide as their words need, in text of this size. */
    void scale(double size) {
        pixels = size;
        for (TableColumn<PacketLine, PacketLine> column : all) {
            Width width = (Width) column.getUserData();
            column.setMinWidth(width.least() * size);
            column.setPrefWidth(width.wanted() * size);
        }
    }

    /** Leaves out what there is no room for. */
    void fit(double width) {
        double room = width / pixels;
        number.setVisible(room > ROOM_FOR_NUMBERS);
        millis.setVisible(room > ROOM_FOR_NUMBERS);
        hop.setVisible(room > ROOM_FOR_ADAPTERS);
        hosts.setVisible(room <= ROOM_FOR_ADAPTERS);
        source.setVisible(room > ROOM_FOR_ADDRESSES);
        destination.setVisible(room > ROOM_FOR_ADDRESSES);
    }
}
