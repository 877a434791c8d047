package homing.diagram.layout;

/** Things side by side on a line. */
final class Spacing {
    private Spacing() {}

    /** The part of the line they may use. */
    record Room(double from, double to) {}

    /**
     * Places in ascending order, near to the wishes, without an overlap, inside the room if all fit into it.
     *
     * @param wishes where each would like to be, in ascending order
     * @param sizes how much of the line each needs
     */
    static double[] spread(double[] wishes, double[] sizes, Room room) {
        double[] places = wishes.clone();
        double start = room.from();
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], start + sizes[i] / 2);
            start = places[i] + sizes[i] / 2;
        }
        double end = room.to();
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], end - sizes[i] / 2);
            end = places[i] - sizes[i] / 2;
        }
        return places;
    }
}
