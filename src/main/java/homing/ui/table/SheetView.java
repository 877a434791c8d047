package homing.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A table. A long one scrolls in a window of its own and makes only the lines that are seen. */
public final class SheetView extends Region {
    /** More lines than this are a long table. */
    private static final int LONG = 200;
    /** What a reason needs to stand beside its line, in times the height of a heading. */
    private static final double LEAST_REASON = 10;

    private final boolean beside;
    private final Consumer<Object> point;
    private Columns columns;
    private HeadRow head;
    private Body body;
    private Sheet sheet;

    /** What stands below the headings. */
    interface Body {
        void show(Sheet sheet);

        /** Lets the lines that are about this stand out. */
        void point(Object subject);

        /** The rows by which the columns are measured. */
        List<? extends RowView> measured();

        /** The parts to be laid out, from top to bottom. */
        List<? extends Region> parts();

        /** Rows that are only measured and not seen. */
        List<? extends Node> hidden();

        /** Where the line is that should be seen first, as a part. */
        Optional<Node> first();
    }

    private SheetView(boolean beside, Consumer<Object> point) {
        this.beside = beside;
        this.point = point;
        getStyleClass().add("sheet");
    }

    /**
     * A table whose reasons stand on lines of their own.
     *
     * @param point is told what the pointer or the keyboard is on, null for nothing
     */
    public static SheetView withReasonsBelow(Consumer<Object> point) {
        return new SheetView(false, point);
    }

    /** A table whose reasons stand in a last column. */
    public static SheetView withReasonsBeside(Consumer<Object> point) {
        return new SheetView(true, point);
    }

    /** Shows a table; what is equal to what was shown before is left alone. */
    public void show(Sheet shown) {
        boolean isLong = shown.lines().size() > LONG;
        if (sheet == null || !sheet.columns().equals(shown.columns()) || isLong != body instanceof LongBody) {
            build(shown, isLong);
        }
        sheet = shown;
        body.show(shown);
        refill();
    }

    private void build(Sheet shown, boolean isLong) {
        columns = new Columns(shown.columns(), beside);
        head = new HeadRow(columns);
        body = isLong ? new LongBody(columns, point) : new ShortBody(columns, point);
    }

    private void refill() {
        List<Node> all = new ArrayList<>();
        all.add(head);
        all.addAll(body.parts());
        all.addAll(body.hidden());
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
        requestLayout();
    }

    /** Lets the line that is about this stand out; null for none. */
    public void point(Object subject) {
        if (body != null) {
            body.point(subject);
        }
    }

    /** Where the line that should be seen first stands in this table. */
    public Optional<Bounds> first() {
        return body == null ? Optional.empty() : body.first().map(Node::getBoundsInParent);
    }

    private void fit(double width) {
        List<RowView> measured = new ArrayList<>();
        measured.add(head);
        measured.addAll(body.measured());
        double inner =
                width - snappedLeftInset() - snappedRightInset() - head.snappedLeftInset() - head.snappedRightInset();
        columns.fit(measured, inner, LEAST_REASON * head.cellHeight());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        if (columns == null) {
            return 0;
        }
        fit(0);
        return columns.least()
                + snappedLeftInset()
                + snappedRightInset()
                + head.snappedLeftInset()
                + head.snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = snappedTopInset() + snappedBottomInset();
        if (columns != null) {
            fit(width < 0 ? getWidth() : width);
            height += head.prefHeight(width);
            for (Region part : body.parts()) {
                height += part.prefHeight(width);
            }
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        if (columns == null) {
            return;
        }
        fit(getWidth());
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double y = snappedTopInset();
        List<Region> parts = new ArrayList<>();
        parts.add(head);
        parts.addAll(body.parts());
        for (Region part : parts) {
            double height = part.prefHeight(width);
            part.resizeRelocate(snappedLeftInset(), y, width, height);
            part.requestLayout();
            y += height;
        }
    }
}
