package homing.ui.network;

/** How the columns share the width of the list. */
final class Widths {
    /** Room for a scroll bar. */
    static final double BAR = 16;

    private static final double[] SHARES = {0.27, 0.19, 0.25, 0.16, 0.13};

    private Widths() {}

    static double share(Facet facet) {
        return SHARES[facet.ordinal()];
    }
}
