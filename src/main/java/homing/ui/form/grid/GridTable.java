package homing.ui.form.grid;

import homing.text.Words;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/** The table itself: as high as its rows, up to a dozen; only the rows in sight have cells. */
final class GridTable<T> extends TableView<T> {
    private static final int MOST_SEEN = 12;
    private static final double FRAME = 3;

    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final PseudoClass EVEN = PseudoClass.getPseudoClass("even");

    private final GridView<T> view;
    private final Spread<T> spread;

    GridTable(Grid<T> grid, GridView<T> view, Layout<T> layout) {
        this.view = view;
        getStyleClass().add("grid-table");
        setId("table-" + grid.id());
        setAccessibleText(Words.english().say(grid.title()));
        setEditable(true);
        setSortPolicy(table -> false);
        setItems(FXCollections.observableArrayList());
        setRowFactory(table -> new GridRow<>(view, layout));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().setCellSelectionEnabled(true);
        spread = new Spread<>(layout, view.ruler(), MOST_SEEN);
        getItems().addListener(spread.lengths());
        layout.columns().forEach(column -> getColumns().add(column(column)));
        widthProperty().addListener(changed -> spread());
        view.ruler().letters().addListener((property, before, letters) -> spread());
        new GridKeys<>(this, view).attach();
        // What is typed elsewhere is kept before another choice here makes other rows of it.
        addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> {
            if (!isFocusWithin()) {
                requestFocus();
            }
        });
        getSelectionModel().getSelectedCells().addListener((Observable changed) -> view.picked(places()));
    }

    private TableColumn<T, T> column(Column<T> column) {
        TableColumn<T, T> shown = new TableColumn<>(Layout.title(column));
        shown.setSortable(false);
        shown.setReorderable(false);
        shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        shown.setCellFactory(made -> new EditCell<>(view, column));
        return shown;
    }

    private double bar() {
        return getItems().size() > MOST_SEEN ? view.ruler().row() / 2 : 0;
    }

    /** Shows other rows; what stays keeps its cells, the place in sight and the choice. */
    void showRows(List<T> rows) {
        Collection<Integer> before = places();
        T single = before.size() == 1 ? getItems().get(before.iterator().next()) : null;
        int place = getFocusModel().getFocusedCell().getColumn();
        TableColumn<T, ?> column = place < 0 ? null : getVisibleLeafColumn(place);
        Changed.in(getItems(), rows);
        if (single != null) {
            int at = rows.contains(single)
                    ? rows.indexOf(single)
                    : before.iterator().next();
            keepPicked(Math.min(at, rows.size() - 1), column);
        }
        pseudoClassStateChanged(SHORT, bar() == 0);
        spread();
        requestLayout();
    }

    private void keepPicked(int at, TableColumn<T, ?> column) {
        boolean same = Set.copyOf(places()).equals(Set.of(at));
        if (!same && at >= 0) {
            getSelectionModel().clearAndSelect(at, column == null ? getVisibleLeafColumn(0) : column);
        }
    }

    /** Gives each column that there is room for the width that its texts need. */
    private void spread() {
        double width = getWidth() - FRAME - bar();
        if (width <= 0) {
            return;
        }
        Room room = spread.over(getItems(), width);
        for (int i = 0; i < getColumns().size(); i++) {
            TableColumn<T, ?> column = getColumns().get(i);
            column.setVisible(room.widths().containsKey(i));
            column.setPrefWidth(room.widths().getOrDefault(i, 0.0));
        }
        pseudoClassStateChanged(EVEN, spread.isEven());
        view.below().fold();
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

    /** Picks a cell without a change of the keyboard. */
    void point(int row, int column) {
        TableColumn<T, ?> shown = getColumns().get(column);
        getSelectionModel().clearAndSelect(row, shown.isVisible() ? shown : getVisibleLeafColumn(0));
    }

    /** Picks a cell and gives it the keyboard. */
    void pick(int row, int column) {
        if (row >= 0 && row < getItems().size()) {
            requestFocus();
            point(row, column);
            scrollTo(Math.max(0, row - 2));
        }
    }

    /** Picks a cell and begins to type over it. The table must have its place before, for a cell that is moved is closed. */
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
        int seen = Math.min(MOST_SEEN, getItems().size());
        return Math.ceil((seen + 1) * view.ruler().row() + spread.more()) + FRAME;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
