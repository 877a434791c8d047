package homing.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Lays out what it holds in a row; where that does not fit in as few rows as can be, as even as can be: nothing stands alone in the last. */
class EvenRows extends Pane {
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + width(getManagedChildren()) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = rows(width < 0 ? Double.MAX_VALUE : width).size();
        return snappedTopInset() + rows * rowHeight() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double rowHeight() {
        return getManagedChildren().stream()
                .mapToDouble(child -> snapSizeY(child.prefHeight(-1)))
                .max()
                .orElse(0);
    }

    private double width(List<? extends Node> row) {
        return row.stream().mapToDouble(child -> snapSizeX(child.prefWidth(-1))).sum();
    }

    /** As few rows as can be, and each as long as the others, as far as that goes. */
    private List<List<Node>> rows(double width) {
        List<Node> all = getManagedChildren();
        double room = width - snappedLeftInset() - snappedRightInset();
        int fewest = broken(all, room).size();
        double least = width(all) / fewest;
        List<List<Node>> rows = broken(all, least);
        while (rows.size() > fewest && least < room) {
            least = Math.min(room, least + 2);
            rows = broken(all, least);
        }
        return rows;
    }

    private List<List<Node>> broken(List<Node> all, double room) {
        List<List<Node>> rows = new ArrayList<>();
        List<Node> row = new ArrayList<>();
        double taken = 0;
        for (Node child : all) {
            double wide = snapSizeX(child.prefWidth(-1));
            if (!row.isEmpty() && taken + wide > room) {
                rows.add(row);
                row = new ArrayList<>();
                taken = 0;
            }
            row.add(child);
            taken += wide;
        }
        rows.add(row);
        return rows;
    }

    @Override
    protected void layoutChildren() {
        double y = snappedTopInset();
        for (List<Node> row : rows(getWidth())) {
            double x = snappedLeftInset();
            for (Node child : row) {
                double wide = snapSizeX(child.prefWidth(-1));
                child.resizeRelocate(x, y, wide, rowHeight());
                x += wide;
            }
            y += rowHeight();
        }
    }
}
