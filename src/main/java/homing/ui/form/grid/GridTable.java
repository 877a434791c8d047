package homing.ui.form.grid;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The table itself: as high as its rows, up to a dozen; only the rows in sight have cells. */
final class GridTable<T> extends TableView<T> {
    private static final int MOST_SEEN = 12;
    private static final double FRAME = 3;
    /** Room for a scroll bar at the right. */
    private static final double MARGIN = 3;

    private static final double SCROLL_BAR = 14;

    GridTable(Grid<T> grid, GridView<T> view) {
        getStyleClass().add("grid-table");
        setId("table-" + grid.name());
        setAccessibleText(homing.text.Words.english().say("ui.form." + grid.name()));
        setEditable(true);
        setSortPolicy(table -> false);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().setCellSelectionEnabled(true);
        double shares = grid.columns().stream().mapToDouble(Column::share).sum();
        grid.columns().forEach(column -> getColumns().add(column(column, view, shares)));
        new GridKeys<>(this, view).attach();
        getSelectionModel()
                .getSelectedCells()
                .addListener((javafx.beans.Observable changed) -> view.line()
                        .show(places().size() == 1 ? places().iterator().next() : -1));
    }

    private TableColumn<T, T> column(Column<T> column, GridView<T> view, double shares) {
        TableColumn<T, T> shown = new TableColumn<>(view.title(column));
        shown.setSortable(false);
        shown.setReorderable(false);
        shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        shown.setCellFactory(made -> new EditCell<>(view, column));
        shown.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.floor((getWidth() - MARGIN - bar()) * column.share() / shares),
                        widthProperty(),
                        itemsProperty()));
        return shown;
    }

    private double bar() {
        return getItems().size() > MOST_SEEN ? SCROLL_BAR : 0;
    }

    void showRows(List<T> rows) {
        setItems(FXCollections.observableList(rows));
        requestLayout();
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

    /** Picks a cell and begins to type over it. */
    void edit(int row, int column) {
        pick(row, column);
        applyCss();
        layout();
        edit(row, getColumns().get(column));
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = getFixedCellSize();
        int seen = Math.min(MOST_SEEN, getItems().size());
        return Math.ceil((seen + 1.1) * line) + FRAME;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
