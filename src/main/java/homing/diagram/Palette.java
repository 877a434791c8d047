package homing.diagram;

import homing.diagram.Paint.Dash;

/** The colours of a theme, and what they are used for. */
public enum Palette {
    LIGHT(new Shades(
            0xf6f7f9, 0xd3d8df, 0xffffff, 0x1b1f24, 0x59636e, 0xc6ccd4, 0x59636e, 0x0b5cad, 0xd55e00, 0x9a3d00,
            0x008a64, 0xe3f4ec, 0x0f6b45)),
    DARK(new Shades(
            0x15181c, 0x2a3038, 0x1f252c, 0xe6e9ed, 0x9aa4af, 0x3a424c, 0x8a94a0, 0x56b4e9, 0xe8792e, 0xffb084,
            0x2fbf8f, 0x11352a, 0x4fd0a5));

    /**
     * Colours that belong to no adapter.
     *
     * @param canvas the ground
     * @param dot the dots of the grid on it
     * @param surface inside of cards
     * @param line quiet outlines
     * @param wire cables and outlines of what is not in focus
     * @param accent outline of what is in focus
     * @param bad outlines of what goes wrong
     * @param badText words on what goes wrong
     * @param good outlines of what was chosen
     * @param goodSoft inside of what was chosen
     */
    private record Shades(
            int canvas,
            int dot,
            int surface,
            int text,
            int muted,
            int line,
            int wire,
            int accent,
            int bad,
            int badText,
            int good,
            int goodSoft,
            int goodText) {}

    private final Shades shades;

    Palette(Shades shades) {
        this.shades = shades;
    }

    public Colour canvas() {
        return new Colour(shades.canvas);
    }

    public Colour dot() {
        return new Colour(shades.dot);
    }

    private boolean isDark() {
        return this == DARK;
    }

    private Colour surface() {
        return new Colour(shades.surface);
    }

    private Colour text() {
        return new Colour(shades.text);
    }

    /** The colour of the palette of Okabe and Ito; for grey a fill that needs an outline. */
    public Colour fill(Hue hue) {
        return switch (hue) {
            case BLUE -> new Colour(isDark() ? 0x2f8fd0 : 0x0072b2);
            case ORANGE -> new Colour(0xe69f00);
            case GREEN -> new Colour(0x009e73);
            case PURPLE -> new Colour(0xcc79a7);
            case SKY -> new Colour(0x56b4e9);
            case YELLOW -> new Colour(0xf0e442);
            case GREY -> new Colour(isDark() ? 0x4a545f : 0xdde1e6);
        };
    }

    /** The same colour for lines: with a contrast of 3 to the canvas. */
    public Colour line(Hue hue) {
        if (hue == Hue.GREY) {
            return new Colour(shades.wire);
        }
        if (isDark()) {
            return fill(hue);
        }
        return switch (hue) {
            case ORANGE -> new Colour(0xb37a00);
            case PURPLE -> new Colour(0xb8588f);
            case SKY -> new Colour(0x2a8bc4);
            case YELLOW -> new Colour(0x8f8600);
            default -> fill(hue);
        };
    }

    /** The same colour as a breath, for the inside of a LAN. */
    public Colour tint(Hue hue) {
        return hue == Hue.GREY ? canvas().towards(text(), 0.05) : surface().towards(fill(hue), isDark() ? 0.22 : 0.1);
    }

    /** A breath on which quiet words can be read too. */
    private Colour soft(Hue hue) {
        return hue == Hue.GREY ? canvas() : surface().towards(fill(hue), 0.1);
    }

    /** The colour of text on a fill. */
    public Colour on(Hue hue) {
        Colour black = new Colour(0x14171a);
        Colour white = new Colour(0xffffff);
        Colour fill = fill(hue);
        return fill.contrast(white) > fill.contrast(black) ? white : black;
    }

    /** How a part is painted. */
    public Paint paint(Look look) {
        Hue hue = look.hue();
        return switch (look.role()) {
            case CARD -> Paint.outlined(surface(), line(Hue.GREY), 1.6);
            case CARD_FOCUS -> Paint.outlined(surface(), new Colour(shades.accent), 2.4);
            case CARD_DROPPED -> Paint.outlined(surface(), new Colour(shades.bad), 2.4);
            case CARD_OFF -> new Paint(canvas(), line(Hue.GREY), 1.6, Dash.SHORT);
            case NAME, ROW_TEXT, ROW_STRONG, BAR_TEXT, LABEL, CAPSULE_SOURCE, CAPSULE_TEXT -> Paint.fill(text());
            case DETAIL, ROW_MUTED, LABEL_MUTED, NOTE, PORT_DEAD_TEXT, CAPSULE_WAY ->
                Paint.fill(new Colour(shades.muted));
            case ALERT -> Paint.fill(new Colour(shades.badText));
            case ROW -> Paint.outlined(surface(), new Colour(shades.line), 1.2);
            case ROW_OPEN -> new Paint(null, new Colour(shades.line), 1.2, Dash.SHORT);
            case ROW_SOURCE -> Paint.outlined(soft(hue), line(hue), 1.6);
            case ROW_ADDRESS -> Paint.outlined(soft(hue), line(hue), 1.2);
            case ROW_CHOSEN -> Paint.outlined(new Colour(shades.goodSoft), new Colour(shades.good), 2);
            case ROW_CHOSEN_TEXT -> Paint.fill(new Colour(shades.goodText));
            case PORT -> Paint.outlined(fill(hue), edge(hue), 1.2);
            case PORT_DEAD -> new Paint(surface(), line(hue), 1.4, Dash.SHORT);
            case PORT_TEXT, BLOCK_TEXT -> Paint.fill(on(hue));
            case PORT_SMALL -> Paint.outlined(fill(Hue.GREY), line(Hue.GREY), 1.4);
            case PORT_SMALL_DEAD -> new Paint(canvas(), line(Hue.GREY), 1.4, Dash.SHORT);
            case PATTERN -> Paint.stroke(fill(hue).towards(away(hue), 0.3), 1.4, Dash.SOLID);
            case BAR -> Paint.outlined(tint(hue), line(hue), 1.4);
            case CABLE -> Paint.stroke(line(hue), hue == Hue.GREY ? 1.8 : 3, Dash.SOLID);
            case CABLE_DEAD -> Paint.stroke(line(hue), 1.8, Dash.SHORT);
            case BRIDGE -> Paint.stroke(canvas(), 9, Dash.SOLID);
            case CAPSULE -> Paint.outlined(surface(), text().towards(surface(), 0.1), 1.6);
            case CAPSULE_BACK -> new Paint(surface(), text().towards(surface(), 0.1), 1.6, Dash.LONG);
            case BLOCK -> Paint.fill(fill(hue));
            case HATCH -> Paint.stroke(new Colour(shades.bad), 2.4, Dash.SOLID);
            case STEM -> Paint.stroke(new Colour(shades.muted), 1.4, Dash.SOLID);
            case MARKER -> Paint.outlined(fill(hue), text().towards(surface(), 0.1), 1.6);
            case MARKER_BACK -> Paint.outlined(surface(), text(), 2.6);
            case WAY_THERE -> Paint.stroke(text().towards(surface(), 0.2), 2.4, Dash.SOLID);
            case WAY_BACK -> Paint.stroke(text().towards(surface(), 0.2), 2.4, Dash.LONG);
            case FOREIGN_TRAIL -> Paint.stroke(new Colour(shades.bad), 2.6, Dash.DOTS);
            case NEXT_HOP_TRAIL -> Paint.stroke(new Colour(shades.good), 2, Dash.DOTS);
            case CROSS -> Paint.stroke(new Colour(shades.bad), 3, Dash.SOLID);
        };
    }

    /** The outline of a block: a dark one where the fill is too pale for the ground. */
    private Colour edge(Hue hue) {
        return fill(hue).contrast(canvas()) < 3 ? line(hue) : fill(hue);
    }

    /** What the marks of a pattern lean to: away from the text that stands on them. */
    private Colour away(Hue hue) {
        return on(hue).rgb() == 0xffffff ? new Colour(0) : new Colour(0xffffff);
    }
}
