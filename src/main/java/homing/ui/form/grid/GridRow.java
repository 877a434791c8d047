package homing.ui.form.grid;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

/** A row with its cells, and a line below them for what they do not tell. */
final class GridRow<T> extends TableRow<T> {
    private final Layout<T> layout;
    private final Label below = new Label();
    /** The table outlives its rows. */
    private final InvalidationListener telling = changed -> tell();

    GridRow(GridView<T> view, Layout<T> layout) {
        this.layout = layout;
        below.getStyleClass().add("row-below");
        below.setWrapText(true);
        below.setOnMousePressed(pressed -> view.openFolded(getIndex()));
        layout.roomProperty().addListener(new WeakInvalidationListener(telling));
    }

    @Override
    protected void updateItem(T row, boolean empty) {
        super.updateItem(row, empty);
        tell();
    }

    private void tell() {
        boolean none = isEmpty() || getItem() == null;
        String text = none ? "" : layout.below(getItem());
        setAccessibleText(none ? "" : layout.spoken(getItem()));
        if (!text.equals(below.getText())) {
            below.setText(text);
            below.setVisible(!text.isEmpty());
            requestLayout();
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TwoLines<>(this, layout, below);
    }

    /** The cells at the top, the line at the bottom. */
    private static final class TwoLines<T> extends TableRowSkin<T> {
        private final Layout<T> layout;
        private final Label below;

        TwoLines(TableRow<T> row, Layout<T> layout, Label below) {
            super(row);
            this.layout = layout;
            this.below = below;
        }

        private double below(double width) {
            return below.getText().isEmpty() ? 0 : below.prefHeight(width);
        }

        private double cells() {
            T row = getSkinnable().getItem();
            return row == null ? layout.line() : layout.row(row);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return cells() + below(getSkinnable().getWidth());
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            if (!getChildren().contains(below)) {
                getChildren().add(below);
            }
            double line = below(width);
            super.layoutChildren(x, y, width, height - line);
            below.resizeRelocate(x, y + height - line, width, line);
        }
    }
}
