package homing.ui.workbench;

/**
 * How high the strip below the canvas is: the same for every step, so that the canvas never moves while one steps.
 *
 * @param window the height of the page
 * @param text the size of the text, in pixels
 */
record StripHeight(double window, double text) {
    private static final double SHARE = 0.29;
    private static final double LARGEST_SHARE = 0.5;
    private static final double LARGEST_SHARE_OF_LIST = 0.6;

    /** Room for the controls, the chips, a headline and three lines, in times the size of the text. */
    private static final double LINES = 17.5;

    /** In a low window the canvas gets more: the strip has this share of it, but room for a headline and two lines. */
    private static final double LOW_SHARE = 0.345;

    private static final double LOW_LINES = 14.5;

    /** So much more for the list of packets. */
    private static final double LIST_LINES = 5;

    /** Whether the window has no room for a strip of the usual height. */
    boolean isLow() {
        return LOW_SHARE * window < LINES * text;
    }

    double ofWords() {
        return Math.min(LARGEST_SHARE * window, wanted());
    }

    double ofList() {
        return Math.min(LARGEST_SHARE_OF_LIST * window, wanted() + LIST_LINES * text);
    }

    private double wanted() {
        double lines = isLow() ? Math.max(LOW_LINES * text, LOW_SHARE * window) : LINES * text;
        return Math.max(SHARE * window, lines);
    }
}
