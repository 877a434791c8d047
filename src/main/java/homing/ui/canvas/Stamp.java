package homing.ui.canvas;

import homing.edit.Addition;
import homing.scenario.Scenario;
import homing.scenario.Spot;

/** Something that a person puts on the canvas, as often as they like. */
public interface Stamp {
    /** What it is, in a word or two. */
    String words();

    /** Puts one at a place. */
    Addition at(Scenario scenario, Spot spot);
}
