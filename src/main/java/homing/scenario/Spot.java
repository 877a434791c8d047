package homing.scenario;

/** A place on the canvas: the middle of what stands there, in canvas units (pixels at 100 %), y downwards. */
public record Spot(double x, double y) {
    /** The canvas ends so far from its middle, in each direction; a file can say no place beyond. */
    public static final double FARTHEST = 1e6;

    /** Zero has no sign, so that equal places are equal. */
    public Spot {
        x += 0.0;
        y += 0.0;
    }

    /** The place so far to the right and below, at most at the edge of the canvas. */
    public Spot moved(double right, double down) {
        return new Spot(within(x + right), within(y + down));
    }

    private static double within(double value) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, value));
    }
}
