package homing.scenario;

/** A text on the canvas. */
public record Note(String text, Spot at) {}
