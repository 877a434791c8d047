package homing.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/** Cells beside each other in the columns of a table. */
class RowView extends Region {
    private final Columns columns;
    private final List<Cell> cells = new ArrayList<>();

    RowView(Columns columns) {
        this.columns = columns;
        for (int i = 0; i < columns.count(); i++) {
            cells.add(new Cell(columns.column(i).kind()));
        }
        getChildren().addAll(cells);
    }

    final Cell cell(int number) {
        return cells.get(number);
    }

    final Columns columns() {
        return columns;
    }

    /** How wide a column would have to be for this row. */
    double cellWidth(int number) {
        return cells.get(number).prefWidth(-1);
    }

    /** How narrow a column may be for this row, if its words stand on several lines. */
    double leastWidth(int number) {
        return cells.get(number).leastWidth();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + columns.end() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + cellHeight() + snappedBottomInset();
    }

    final double cellHeight() {
        double highest = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            cell.setWrapText(columns.isTight(i));
            highest = Math.max(highest, cell.prefHeight(columns.isTight(i) ? columns.width(i) : -1));
        }
        return highest;
    }

    @Override
    protected void layoutChildren() {
        double height = cellHeight();
        double x = snappedLeftInset();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean shown = columns.isShown(i);
            cell.setVisible(shown);
            if (shown) {
                layoutInArea(
                        cell, x, snappedTopInset(), columns.width(i), height, 0, Insets.EMPTY, HPos.LEFT, VPos.TOP);
                x += columns.width(i) + columns.gap();
            }
        }
    }
}
