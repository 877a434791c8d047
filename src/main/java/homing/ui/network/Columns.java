package homing.ui.network;

import homing.text.Words;
import homing.ui.form.grid.Room;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;

/**
 * The columns of the list, and how they share its width. Where there is no room for all, what a line is goes first: its picture on
 * the canvas and the sentence below the list say it, too. A column that the keyboard goes to is there in any case.
 */
final class Columns {
    private static final double SCROLL_BAR = 16;
    /** Lines that are looked at for the widths. */
    private static final int MEASURED = 300;

    private final NetworkList list;
    private final Letters letters;
    private Map<Facet, Double> widths = Map.of();
    private boolean odd;
    private boolean signed = true;

    Columns(NetworkList list, Letters letters) {
        this.list = list;
        this.letters = letters;
    }

    void attach() {
        for (Facet each : Facet.values()) {
            list.getColumns().add(column(each));
        }
        list.widthProperty().addListener(changed -> spread());
        list.facetProperty().addListener(changed -> spread());
        letters.whenChanged(this::spread);
    }

    /** What a column is called. */
    static String title(Facet of) {
        return Words.english().say("ui.network.column." + of.key());
    }

    private TreeTableColumn<Entry, Entry> column(Facet shows) {
        TreeTableColumn<Entry, Entry> column = new TreeTableColumn<>(title(shows));
        column.setId("network-" + shows.key());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> cell.getValue().valueProperty());
        column.setCellFactory(made -> new EntryCell(list, shows));
        return column;
    }

    /** @param anything whether anything is odd about the drawing; without that there is no column for it */
    void tell(boolean anything) {
        odd = anything;
        spread();
    }

    /** Whether the keyboard can go there: nothing is said while nothing is odd. */
    boolean has(Facet facet) {
        return facet != Facet.SAYS || widths.containsKey(facet);
    }

    /** Whether signs stand for the words about what is odd. */
    boolean isSigned() {
        return signed;
    }

    /** Whether a line says more than is seen of it. */
    boolean isCut(TreeItem<Entry> item) {
        return needs().isCut(item, widths);
    }

    private Needs needs() {
        List<TreeItem<Entry>> first = list.getRoot() == null ? List.of() : Items.first(list.getRoot(), MEASURED);
        return new Needs(list, letters, first, odd, false);
    }

    /** The most important first. */
    private List<Facet> order() {
        return list.facetProperty().get() == Facet.WHAT
                ? List.of(Facet.NAME, Facet.WHAT, Facet.SAYS, Facet.ADDRESS, Facet.PLUGGED)
                : List.of(Facet.NAME, Facet.ADDRESS, Facet.SAYS, Facet.PLUGGED, Facet.WHAT);
    }

    /** Gives each column that there is room for the width that its texts need. */
    void spread() {
        double width = Math.floor(list.getWidth() - SCROLL_BAR);
        if (width <= 0) {
            return;
        }
        Map<Facet, Double> fit = fit(needs(), width);
        if (!fit.equals(widths)) {
            widths = fit;
            for (Facet each : Facet.values()) {
                TreeTableColumn<Entry, ?> column = list.getColumns().get(each.ordinal());
                column.setVisible(widths.containsKey(each));
                column.setPrefWidth(widths.getOrDefault(each, 0.0));
            }
            list.editing().point();
        }
    }

    /** Words about what is odd have room where everything else is there; elsewhere a sign stands for them. */
    private Map<Facet, Double> fit(Needs needs, double width) {
        Map<Facet, Double> words = shares(needs, needs.of(Facet.SAYS), width);
        signed = words.size() < Facet.values().length;
        if (!signed) {
            return words;
        }
        Map<Facet, Double> signs = shares(needs, needs.sign(), width);
        return signs.containsKey(Facet.PLUGGED) ? signs : shares(needs.tightly(), needs.sign(), width);
    }

    private Map<Facet, Double> shares(Needs needs, Room.Need says, double width) {
        List<Facet> order = order();
        Room room = Room.of(
                order.stream()
                        .map(each -> each == Facet.SAYS ? says : needs.of(each))
                        .toList(),
                width);
        Map<Facet, Double> shares = new EnumMap<>(Facet.class);
        room.widths().forEach((at, share) -> shares.put(order.get(at), share));
        return shares;
    }
}
