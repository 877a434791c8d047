package homing.ui.canvas;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** Which part of the picture is seen, and how large. */
final class Viewport {
    static final double SMALLEST = 0.04;
    static final double LARGEST = 5;

    private static final double LARGEST_FIT = 1.5;
    private static final double STEP = 1.25;
    /** When all of a picture would be smaller than this, it opens with a part of it, in a size that can be read. */
    private static final double TOO_SMALL = 0.4;

    private static final double READABLE = 0.65;
    private static final double MARGIN = 36;

    private final Translate place = new Translate();
    private final Scale size = new Scale();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    private double width;
    private double height;
    private double covered;
    private Runnable watcher = () -> {};
    private boolean fitted = true;

    /** The size of the window, in pixels. */
    void resize(double wide, double high) {
        width = wide;
        height = high;
    }

    /** So many pixels at the left are covered by something else, from now on. */
    void cover(double pixels) {
        covered = pixels;
    }

    double covered() {
        return covered;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** What is done whenever another part is seen. */
    void watch(Runnable changed) {
        watcher = changed;
    }

    Translate place() {
        return place;
    }

    Scale size() {
        return size;
    }

    /** Pixels for a canvas unit. */
    ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    double zoom() {
        return zoom.get();
    }

    /** Whether all is seen, and shall be when the window or the picture changes. */
    boolean isFitted() {
        return fitted;
    }

    /** From now on a change of the window or the picture does not change what is seen. */
    void hold() {
        fitted = false;
    }

    void pan(double dx, double dy) {
        hold();
        moveTo(place.getX() + dx, place.getY() + dy);
    }

    /** Changes the size by a factor; what is at this place of the window stays there. */
    void zoomBy(double factor, double x, double y) {
        hold();
        double wanted = Math.max(SMALLEST, Math.min(LARGEST, zoom() * factor));
        double share = wanted / zoom();
        scale(wanted);
        moveTo(x + (place.getX() - x) * share, y + (place.getY() - y) * share);
    }

    void zoomIn() {
        zoomBy(STEP, width / 2, height / 2);
    }

    void zoomOut() {
        zoomBy(1 / STEP, width / 2, height / 2);
    }

    /** A pixel for each unit. */
    void zoomReset() {
        zoomBy(1 / zoom(), width / 2, height / 2);
    }

    /** Shows all of a box in the middle of what is free of the window, as large as is sensible. */
    void fit(Box box) {
        fitted = true;
        if (box.width() <= 0 || box.height() <= 0 || width <= covered || height <= 0) {
            return;
        }
        double wanted = Math.min(LARGEST_FIT, Math.min((width - covered) / box.width(), height / box.height()));
        scale(Math.max(SMALLEST, wanted));
        Point middle = box.middle();
        moveTo((covered + width) / 2 - middle.x() * zoom(), height / 2 - middle.y() * zoom());
    }

    /** Shows all of a box, or of a large one the part around its heart, which is seen at the left. */
    void open(Box box, Box heart) {
        fit(box);
        if (zoom() < TOO_SMALL) {
            scale(READABLE);
            double left = covered + MARGIN - heart.x() * zoom();
            double top = height / 2 - heart.middle().y() * zoom();
            moveTo(along(left, box.x(), box.right(), covered, width), along(top, box.y(), box.bottom(), 0, height));
        }
    }

    /** The shift that is nearest to a wanted one and leaves no room empty; what is too short for it stands in the middle. */
    private double along(double wanted, double from, double to, double begin, double end) {
        double first = begin - from * zoom();
        double last = end - to * zoom();
        return last > first ? (first + last) / 2 : Math.max(last, Math.min(first, wanted));
    }

    /** The place in the picture that is seen at a place of the window. */
    Point toPicture(double x, double y) {
        return new Point((x - place.getX()) / zoom(), (y - place.getY()) / zoom());
    }

    /** How far what is seen must move, in pixels, so that a box is in view; what is too large for the window shows its middle. */
    Point shiftTo(Box box) {
        double x = box.x() * zoom() + place.getX();
        double y = box.y() * zoom() + place.getY();
        return new Point(
                inwards(x, box.width() * zoom(), covered, width), inwards(y, box.height() * zoom(), 0, height));
    }

    private static double inwards(double from, double length, double begin, double end) {
        if (length + 2 * MARGIN > end - begin) {
            return (begin + end) / 2 - from - length / 2;
        }
        return Math.max(begin + MARGIN, Math.min(end - MARGIN - length, from)) - from;
    }

    /** Shows a place of the picture in the middle of the window. */
    void centre(Point point) {
        hold();
        moveTo(width / 2 - point.x() * zoom(), height / 2 - point.y() * zoom());
    }

    /** The part of the picture that is seen. */
    Box seen() {
        Point corner = toPicture(0, 0);
        return new Box(corner.x(), corner.y(), Math.max(0, width) / zoom(), Math.max(0, height) / zoom());
    }

    /** The part of the picture that is seen and covered by nothing. */
    Box free() {
        Point corner = toPicture(covered, 0);
        return new Box(corner.x(), corner.y(), Math.max(0, width - covered) / zoom(), Math.max(0, height) / zoom());
    }

    private void scale(double factor) {
        size.setX(factor);
        size.setY(factor);
        zoom.set(factor);
    }

    /** To whole pixels, so that lines stay crisp. */
    private void moveTo(double x, double y) {
        place.setX(Math.rint(x));
        place.setY(Math.rint(y));
        watcher.run();
    }
}
