package homing.scenario;

/** A place on the canvas: the middle of what stands there, in canvas units (pixels at 100 %), y downwards. */
public record Spot(double x, double y) {}
