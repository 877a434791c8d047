package homing.ui.form.grid;

import homing.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The row that is picked: a field for each column that is folded, and the row as one line, with everything that has no column. */
final class RowFields<T> extends VBox {
    private static final int BESIDE = 3;

    private final GridView<T> view;
    private final GridPane folded = new GridPane();
    private final Map<Column<T>, RowField<T>> fields = new HashMap<>();
    private final RowField<T> line;
    private final Button more = new Button();
    private final RowButtons<T> buttons;
    private boolean open;
    private List<Column<T>> all = List.of();
    private List<Column<T>> shown = List.of();
    private int row = -1;

    RowFields(GridView<T> view, Grid<T> grid) {
        this.view = view;
        getStyleClass().add("row-fields");
        buttons = new RowButtons<>(view);
        folded.getStyleClass().add("folded");
        for (int i = 0; i < BESIDE; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / BESIDE);
            folded.getColumnConstraints().add(third);
        }
        Column<T> whole = new Column<>("line", grid::print, (before, text) -> grid.read(text), List::of);
        line = new RowField<>(view, whole, "line-" + grid.id(), Words.english().say("ui.form.line"));
        HBox asLine = new HBox(line.label(), line.field());
        asLine.getStyleClass().add("line-field");
        HBox.setHgrow(line.field(), Priority.ALWAYS);
        asLine.setVisible(grid.hasLine());
        asLine.setManaged(grid.hasLine());
        more.setId("more-" + grid.id());
        more.getStyleClass().add("more-fields");
        more.setOnAction(pressed -> {
            open = !open;
            fold(all);
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox last = new HBox(more, between, buttons);
        last.getStyleClass().add("row-last");
        getChildren().addAll(folded, asLine, last);
        show(-1);
    }

    /** The columns that the table does not show; the seldom ones stand there if they are asked for. */
    void fold(List<Column<T>> columns) {
        all = List.copyOf(columns);
        boolean some = all.stream().anyMatch(Column::seldom);
        more.setVisible(some);
        more.setManaged(some);
        more.setText(Words.english().say(open ? "ui.form.fewer" : "ui.form.more"));
        List<Column<T>> wanted =
                all.stream().filter(column -> open || !column.seldom()).toList();
        if (!wanted.equals(shown)) {
            lay(wanted);
        }
    }

    private void lay(List<Column<T>> columns) {
        shown = columns;
        folded.getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            Column<T> column = shown.get(i);
            RowField<T> field = fields.computeIfAbsent(
                    column, made -> new RowField<>(view, made, "folded-" + made.name(), Layout.title(made)));
            folded.add(new VBox(field.label(), field.field()), i % BESIDE, i / BESIDE);
            field.show(row);
        }
        folded.setVisible(!shown.isEmpty());
        folded.setManaged(!shown.isEmpty());
    }

    /** Shows a row; -1 for none. */
    void show(int at) {
        row = at;
        setVisible(at >= 0);
        setManaged(at >= 0);
        shown.forEach(column -> fields.get(column).show(at));
        line.show(at);
        buttons.show(at);
    }

    /** Gives the keyboard to the first folded field, or to the line if there is none. */
    void open() {
        TextField first =
                shown.isEmpty() ? line.field() : fields.get(shown.get(0)).field();
        first.requestFocus();
        first.selectAll();
    }

    boolean hasFolded() {
        return !shown.isEmpty();
    }
}
