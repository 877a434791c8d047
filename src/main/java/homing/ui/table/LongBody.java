package homing.ui.table;

import homing.diagram.Hue;
import homing.dialect.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/** The lines of a long table: rows are made for those that are seen. */
final class LongBody implements SheetView.Body {
    /** So many lines, evenly spread, tell how wide the columns have to be. */
    private static final int SAMPLES = 300;

    private final ListView<Line> list = new ListView<>();
    private final LineRow gauge;
    private Object pointed;

    LongBody(Columns columns, Consumer<Object> point) {
        gauge = new LineRow(columns);
        gauge.setVisible(false);
        list.getStyleClass().add("long-lines");
        list.setCellFactory(view -> new LineCell(columns));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, line) ->
                        point.accept(line == null ? null : line.row().subject()));
    }

    @Override
    public void show(Sheet sheet) {
        gauge.show(widest(sheet));
        list.setItems(new Fixed(sheet.lines()));
        if (sheet.first() >= 0) {
            list.scrollTo(Math.max(0, sheet.first() - 2));
        }
    }

    private static Line widest(Sheet sheet) {
        List<Line> lines = sheet.lines();
        List<String> widest = new ArrayList<>();
        sheet.columns().forEach(column -> widest.add(""));
        int stride = Math.max(1, lines.size() / SAMPLES);
        for (int i = 0; i < lines.size(); i += stride) {
            widen(widest, lines.get(i).row().cells());
        }
        if (sheet.first() >= 0) {
            widen(widest, lines.get(sheet.first()).row().cells());
        }
        return new Line(new Listing.Row("", "", widest), Hue.BLUE, Mark.PLAIN, Change.NONE);
    }

    private static void widen(List<String> widest, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > widest.get(i).length()) {
                widest.set(i, cells.get(i));
            }
        }
    }

    @Override
    public void point(Object subject) {
        pointed = subject;
        list.refresh();
    }

    @Override
    public List<? extends RowView> measured() {
        return List.of(gauge);
    }

    @Override
    public List<? extends Region> parts() {
        return List.of(list);
    }

    @Override
    public List<? extends Node> hidden() {
        return List.of(gauge);
    }

    @Override
    public Optional<Node> first() {
        return Optional.of(list);
    }

    /** A list that never changes, seen through: nothing of it is copied. */
    private static final class Fixed extends ObservableListBase<Line> {
        private final List<Line> lines;

        Fixed(List<Line> lines) {
            this.lines = lines;
        }

        @Override
        public Line get(int index) {
            return lines.get(index);
        }

        @Override
        public int size() {
            return lines.size();
        }

        /** Told apart by identity: to compare long tables line by line would make all of their lines. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private final class LineCell extends ListCell<Line> {
        private final LineRow row;

        LineCell(Columns columns) {
            row = new LineRow(columns);
            getStyleClass().setAll("long-cell");
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                row.show(line);
                row.point(pointed);
                setAccessibleText(row.getAccessibleText());
            }
        }

        @Override
        protected double computePrefWidth(double height) {
            return row.prefWidth(-1);
        }

        /** The height that a reason needs when it is wrapped in the width of the list. */
        @Override
        protected double computePrefHeight(double width) {
            return row.prefHeight(list.getWidth());
        }
    }
}
