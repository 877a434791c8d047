package homing.scenario;

/** A place on the canvas: the middle of what stands there, in canvas units (pixels at 100 %), y downwards. */
public record Spot(double x, double y) {
    /** Zero has no sign, so that equal places are equal. */
    public Spot {
        x += 0.0;
        y += 0.0;
    }
}
