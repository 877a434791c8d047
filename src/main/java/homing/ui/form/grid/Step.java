package homing.ui.form.grid;

/** Where the keyboard goes after a cell was kept, as in a spreadsheet. */
enum Step {
    /** Nowhere, since it is somewhere else already. */
    ELSEWHERE(0),
    /** The cell to the right, by Tab. */
    NEXT(1),
    /** The cell to the left, by Shift and Tab. */
    BEFORE(-1),
    /** The cell below, by Enter. */
    DOWN(1),
    /** The cell above, by Shift and Enter. */
    UP(-1);

    private final int by;

    Step(int by) {
        this.by = by;
    }

    /** How many cells or rows on. */
    int by() {
        return by;
    }

    boolean isDownOrUp() {
        return this == DOWN || this == UP;
    }
}
