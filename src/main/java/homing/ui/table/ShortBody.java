package homing.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The lines of a table, each a row. The arrow keys go from row to row; the table is one stop of the tab key. */
final class ShortBody implements SheetView.Body {
    private final Columns columns;
    private final Consumer<Object> point;
    private final List<LineRow> rows = new ArrayList<>();
    private int first = -1;

    ShortBody(Columns columns, Consumer<Object> point) {
        this.columns = columns;
        this.point = point;
    }

    @Override
    public void show(Sheet sheet) {
        first = sheet.first();
        List<Line> lines = sheet.lines();
        while (rows.size() > lines.size()) {
            rows.remove(rows.size() - 1);
        }
        while (rows.size() < lines.size()) {
            rows.add(row());
        }
        for (int i = 0; i < lines.size(); i++) {
            rows.get(i).show(lines.get(i));
        }
        rove();
    }

    private LineRow row() {
        LineRow row = new LineRow(columns);
        row.setOnMouseEntered(event -> point.accept(row.line().row().subject()));
        row.setOnMouseExited(event -> point.accept(null));
        row.setOnMouseClicked(event -> row.requestFocus());
        row.setOnKeyPressed(event -> move(row, event));
        row.focusedProperty().addListener((property, before, focused) -> {
            point.accept(focused ? row.line().row().subject() : null);
            rove();
        });
        return row;
    }

    private void move(LineRow from, KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int to = rows.indexOf(from) + step;
        if (step != 0 && to >= 0 && to < rows.size()) {
            rows.get(to).requestFocus();
            event.consume();
        }
    }

    /** The tab key stops at the row that has the keyboard, or at the first. */
    private void rove() {
        boolean inside = rows.stream().anyMatch(Node::isFocused);
        for (int i = 0; i < rows.size(); i++) {
            LineRow row = rows.get(i);
            row.setFocusTraversable(inside ? row.isFocused() : i == Math.max(0, first));
        }
    }

    @Override
    public void point(Object subject) {
        rows.forEach(row -> row.point(subject));
    }

    @Override
    public List<? extends RowView> measured() {
        return rows;
    }

    @Override
    public List<? extends Region> parts() {
        return rows;
    }

    @Override
    public List<? extends Node> hidden() {
        return List.of();
    }

    @Override
    public Optional<Node> first() {
        return first < 0 ? Optional.empty() : Optional.of(rows.get(first));
    }
}
