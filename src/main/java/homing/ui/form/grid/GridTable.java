package homing.ui.form.grid;

import homing.text.Words;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The table itself: as high as its rows, up to a dozen; only the rows in sight have cells. */
final class GridTable<T> extends TableView<T> {
    private static final int MOST_SEEN = 12;
    private static final double FRAME = 3;
    private static final double SCROLL_BAR = 14;
    /** Rows that are looked at for the widths of the columns; and what counts of a text and of the room beside it, in letters. */
    private static final int MEASURED = 100;

    private static final int LONGEST = 14;
    private static final double BETWEEN = 2.2;

    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");

    private final List<Column<T>> columns;

    GridTable(Grid<T> grid, GridView<T> view) {
        getStyleClass().add("grid-table");
        setId("table-" + grid.name());
        setAccessibleText(Words.english().say("ui.form." + grid.name()));
        setEditable(true);
        setSortPolicy(table -> false);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().setCellSelectionEnabled(true);
        columns = grid.columns();
        columns.forEach(column -> getColumns().add(column(column, view)));
        widthProperty().addListener(changed -> spread());
        new GridKeys<>(this, view).attach();
        getSelectionModel()
                .getSelectedCells()
                .addListener((Observable changed) -> view.line()
                        .show(places().size() == 1 ? places().iterator().next() : -1));
    }

    private TableColumn<T, T> column(Column<T> column, GridView<T> view) {
        TableColumn<T, T> shown = new TableColumn<>(view.title(column));
        shown.setSortable(false);
        shown.setReorderable(false);
        shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        shown.setCellFactory(made -> new EditCell<>(view, column));
        return shown;
    }

    private double bar() {
        return getItems().size() > MOST_SEEN ? SCROLL_BAR : 0;
    }

    void showRows(List<T> rows) {
        setItems(FXCollections.observableList(rows));
        pseudoClassStateChanged(SHORT, bar() == 0);
        spread();
        requestLayout();
    }

    /** Gives each column the room that its longest text needs, in proportion. */
    private void spread() {
        double[] needs = new double[columns.size()];
        double all = 0;
        for (int i = 0; i < needs.length; i++) {
            needs[i] = need(columns.get(i), getColumns().get(i).getText());
            all += needs[i];
        }
        double width = getWidth() - FRAME - bar();
        for (int i = 0; i < needs.length; i++) {
            getColumns().get(i).setPrefWidth(Math.floor(width * needs[i] / all));
        }
    }

    /** The length of the longest text, in letters. */
    private double need(Column<T> column, String title) {
        int letters = getItems().stream()
                .limit(MEASURED)
                .mapToInt(row -> column.text().apply(row).length())
                .max()
                .orElse(0);
        return BETWEEN + Math.max(title.length(), Math.min(letters, LONGEST));
    }

    /** The rows that are picked. */
    Collection<Integer> places() {
        Collection<Integer> places = new TreeSet<>();
        getSelectionModel().getSelectedCells().stream()
                .map(cell -> cell.getRow())
                .filter(row -> row >= 0 && row < getItems().size())
                .forEach(places::add);
        return places;
    }

    /** Picks a cell and gives it the keyboard. */
    void pick(int row, int column) {
        if (row >= 0 && row < getItems().size()) {
            requestFocus();
            getSelectionModel().clearAndSelect(row, getColumns().get(column));
            scrollTo(Math.max(0, row - 2));
        }
    }

    /**
     * Picks a cell and begins to type over it. The table must have its place before, for a cell that is moved is closed.
     */
    void edit(int row, int column) {
        pick(row, column);
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        edit(row, getColumns().get(column));
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = getFixedCellSize();
        int seen = Math.min(MOST_SEEN, getItems().size());
        return Math.ceil((seen + 1) * line) + FRAME;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
