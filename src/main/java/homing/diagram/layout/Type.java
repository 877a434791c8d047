package homing.diagram.layout;

import homing.diagram.geometry.TextStyle;

/** The type that pictures are set in. */
final class Type {
    static final TextStyle NAME = TextStyle.bold(16);
    static final TextStyle DETAIL = TextStyle.regular(12);
    static final TextStyle ALERT = TextStyle.semibold(12);
    static final TextStyle ROW = TextStyle.regular(12.5);
    static final TextStyle ROW_STRONG = TextStyle.bold(14);
    static final TextStyle ROW_WINNER = TextStyle.semibold(12.5);
    static final TextStyle ROW_SMALL = TextStyle.regular(11);
    static final TextStyle ROW_MARK = TextStyle.semibold(11);
    static final TextStyle BAR = TextStyle.regular(13);
    static final TextStyle LABEL = TextStyle.regular(12);
    static final TextStyle SMALL_LABEL = TextStyle.regular(11);
    static final TextStyle TROUBLE = TextStyle.semibold(11);
    static final TextStyle NOTE = TextStyle.regular(13);
    static final TextStyle BLOCK = TextStyle.bold(13);
    static final TextStyle PACKET_SOURCE = TextStyle.bold(13);
    static final TextStyle PACKET = TextStyle.regular(13);
    static final TextStyle WARNING = TextStyle.semibold(13);

    private Type() {}
}
