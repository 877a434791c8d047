package homing.diagram.layout;

import homing.diagram.geometry.Box;

/**
 * How large ports are, and what stays free around them.
 *
 * @param least width of a port whose name is short
 * @param inside how far it reaches into its card
 */
record PortSize(double height, double least, double inside) {
    private static final PortSize LARGE = new PortSize(27, 36, 13);
    private static final PortSize SMALL = new PortSize(12, 12, 6);
    private static final double GAP = 8;
    private static final double CORNER = 13;
    private static final double WORDS_GAP = 5;
    private static final double WORDS_AIR = 4;
    /** Words of several lines stand farther apart on a card than their lines. */
    private static final double CARD_AIR = 9;

    static PortSize of(boolean large) {
        return large ? LARGE : SMALL;
    }

    /** How much of a side a port needs that is this long there, whatever is said of it. */
    double bareLane(double length) {
        return length + GAP;
    }

    /**
     * How much of a left or right side a port needs with its words.
     *
     * @param onCard whether these stand beside it on the card, and not above its cable
     */
    double lane(Lettering words, boolean onCard) {
        double beside = words.height() + CARD_AIR;
        double above = height / 2 + Labels.LEAN + words.height() + WORDS_AIR;
        return Math.max(bareLane(height), words.isEmpty() ? 0 : onCard ? beside : above);
    }

    /**
     * How much of an upper or lower side a port of a width needs with its words.
     *
     * @param onCard whether these stand in the middle over it on the card, and not at one side of its cable
     */
    double wideLane(double width, Lettering words, boolean onCard) {
        return bareLane(Math.max(width, onCard ? words.width() : 2 * words.width()));
    }

    /**
     * What the first and the last port keep off a corner, less the room around them.
     *
     * @param onCard whether their words stand on the card, and are not to leave it
     */
    double ends(boolean onCard) {
        double free = CORNER - height / 2 - GAP / 2;
        return onCard ? Math.max(1, free) : free;
    }

    /** The same where the ports of the upper or lower side reach in, and perhaps their words. */
    double endsBeside(double strip) {
        return Math.max(ends(false), inside + strip + GAP / 2);
    }

    /** How far the strip on the card in which words stand goes beyond them. */
    double strip() {
        return inside + WORDS_GAP;
    }

    /** Where the words of a port stand on its card. */
    Box onCard(Side side, Box port, Lettering words) {
        double width = words.width();
        double height = words.height();
        double level = port.middle().y() - height / 2;
        double centred = port.middle().x() - width / 2;
        return switch (side) {
            case LEFT -> new Box(port.right() + WORDS_GAP, level, width, height);
            case RIGHT -> new Box(port.x() - WORDS_GAP - width, level, width, height);
            case TOP -> new Box(centred, port.bottom() + WORDS_GAP, width, height);
            case BOTTOM -> new Box(centred, port.y() - WORDS_GAP - height, width, height);
        };
    }
}
