package homing.diagram.geometry;

/** A box whose shorter sides are half circles. */
public record Pill(Box box) {
    private static final int HALVINGS = 40;

    private double radius() {
        return Math.min(box.width(), box.height()) / 2;
    }

    /** The line in the middle, between the middles of the half circles. */
    public Box core() {
        return box.grown(-radius());
    }

    public boolean contains(Point point) {
        return core().nearest(point).distance(point) <= radius();
    }

    /** Where a straight line from a point outside to the nearest place of the middle line comes in, or the line to the centre. */
    public Point entryFrom(Point outside, Point aim) {
        Point out = outside;
        Point in = aim;
        for (int i = 0; i < HALVINGS; i++) {
            Point half = out.towards(in, 0.5);
            if (contains(half)) {
                in = half;
            } else {
                out = half;
            }
        }
        return out.towards(in, 0.5);
    }
}
