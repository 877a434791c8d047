package homing.ui.start;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Cards in rows of equal cells, as many in a row as there is room for, four at most. */
final class CardGrid extends Region {
    private static final double GAP = 20;
    /** The least width of a card, in times the size of its text. */
    private static final double NARROWEST = 18.5;

    private static final int MOST = 4;

    private List<? extends Labeled> cards = List.of();

    void show(List<? extends Labeled> shown) {
        cards = shown;
        getChildren().setAll(cards);
    }

    private int columns(double width) {
        return (int) Math.max(1, Math.min(MOST, (width + GAP) / (narrowest() + GAP)));
    }

    private double narrowest() {
        return NARROWEST
                * cards.stream()
                        .mapToDouble(card -> card.getFont().getSize())
                        .max()
                        .orElse(1);
    }

    private double cell(double width) {
        int columns = columns(width);
        return Math.floor((width - GAP * (columns - 1)) / columns);
    }

    private double rowHeight(int row, double width) {
        int columns = columns(width);
        return getManagedChildren().stream()
                .skip((long) row * columns)
                .limit(columns)
                .mapToDouble(card -> card.prefHeight(cell(width)))
                .max()
                .orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        int rows = (getManagedChildren().size() + columns(width) - 1) / columns(width);
        for (int row = 0; row < rows; row++) {
            height += rowHeight(row, width) + (row > 0 ? GAP : 0);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        int columns = columns(width);
        double top = 0;
        for (int i = 0; i < getManagedChildren().size(); i++) {
            double height = rowHeight(i / columns, width);
            double left = i % columns * (cell(width) + GAP);
            getManagedChildren().get(i).resizeRelocate(left, top, cell(width), height);
            top += i % columns == columns - 1 ? height + GAP : 0;
        }
    }
}
