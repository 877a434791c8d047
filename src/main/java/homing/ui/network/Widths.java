package homing.ui.network;

/** How the columns share the width of the list. */
final class Widths {
    /** Room for a scroll bar. */
    static final double BAR = 16;

    private static final double[] SHARES = {0.24, 0.16, 0.29, 0.18, 0.13};
    /** While nothing is odd, what would be said of it needs no more room than its title. */
    private static final double[] SHARES_ALONE = {0.25, 0.16, 0.29, 0.19, 0.11};

    private Widths() {}

    /** @param odd whether anything is odd about the drawing */
    static double share(Facet facet, boolean odd) {
        return (odd ? SHARES : SHARES_ALONE)[facet.ordinal()];
    }
}
