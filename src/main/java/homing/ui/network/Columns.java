package homing.ui.network;

import homing.text.Words;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

/** The columns of the list, and how they share its width. */
final class Columns {
    private static final double SCROLL_BAR = 16;
    /** From this width on there is room for words about what is odd, in pixels; below it a sign stands for them. */
    private static final double WIDE = 640;

    private static final double[] SHARES_WIDE = {0.21, 0.14, 0.25, 0.16, 0.24};
    private static final double[] SHARES_NARROW = {0.23, 0.16, 0.29, 0.21, 0.11};
    /** While nothing is odd, what would be said of it needs no more room than its title. */
    private static final double[] SHARES_ALONE = {0.25, 0.16, 0.29, 0.19, 0.11};

    private final NetworkList list;
    private boolean odd;

    Columns(NetworkList list) {
        this.list = list;
    }

    void attach() {
        list.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (Facet each : Facet.values()) {
            list.getColumns().add(column(each));
        }
        list.widthProperty().addListener(changed -> spread());
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

    /** @param anything whether anything is odd about the drawing */
    void giveRoom(boolean anything) {
        if (odd != anything) {
            odd = anything;
            spread();
        }
    }

    private double[] shares(double width) {
        if (!odd) {
            return SHARES_ALONE;
        }
        return width < WIDE ? SHARES_NARROW : SHARES_WIDE;
    }

    private void spread() {
        double width = list.getWidth() - SCROLL_BAR;
        double[] shares = shares(width);
        for (Facet each : Facet.values()) {
            list.getColumns().get(each.ordinal()).setPrefWidth(Math.floor(width * shares[each.ordinal()]));
        }
    }
}
