package homing.diagram.layout;

import homing.diagram.geometry.Point;
import homing.model.AdapterRef;

/**
 * A port that looks for its place on a side of its card.
 *
 * @param along where on the side it would like to be: y for the left and right side, x for the others
 * @param aim where its cable goes
 * @param width width of the port
 * @param words what is said beside it
 */
record Seeker(AdapterRef ref, Side side, double along, Point aim, double width, Lettering words) {
    /** The same on another side. */
    Seeker at(Side other) {
        return new Seeker(ref, other, other.along(aim), aim, width, words);
    }
}
