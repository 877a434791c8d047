package homing.diagram.shape;

/** How much of a picture is worth drawing, by how large it is seen. */
public enum Detail {
    /** Everything. */
    FULL,
    /** Cards and LANs with their names, as large as they fit; no rows, no words beside ports. */
    NAMES,
    /** Cards and LANs as plain blocks. */
    BLOCKS;

    /** Below this the small type of a picture is less than five pixels high. */
    private static final double READABLE = 0.4;

    /** Below this a name that fills its card cannot be read. */
    private static final double NAMEABLE = 0.2;

    /**
     * What can be read at a size.
     *
     * @param zoom pixels for a unit of the picture
     */
    public static Detail at(double zoom) {
        if (zoom < NAMEABLE) {
            return BLOCKS;
        }
        return zoom < READABLE ? NAMES : FULL;
    }
}
