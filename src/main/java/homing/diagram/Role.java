package homing.diagram;

import java.util.Locale;

/** What a part of a picture is, as far as its looks go. A palette knows how each looks, a style sheet has a class for each. */
public enum Role {
    CARD,
    CARD_FOCUS,
    CARD_DROPPED,
    CARD_OFF,
    NAME,
    DETAIL,
    ALERT,
    ROW,
    ROW_OPEN,
    ROW_SOURCE,
    ROW_ADDRESS,
    ROW_CHOSEN,
    ROW_TEXT,
    ROW_STRONG,
    ROW_MUTED,
    ROW_CHOSEN_TEXT,
    PORT,
    PORT_DEAD,
    PORT_TEXT,
    PORT_DEAD_TEXT,
    PORT_SMALL,
    PORT_SMALL_DEAD,
    PATTERN,
    BAR,
    BAR_TEXT,
    CABLE,
    CABLE_DEAD,
    /** What keeps a cable apart from a LAN that it runs over. */
    BRIDGE,
    LABEL,
    LABEL_MUTED,
    NOTE,
    CAPSULE,
    /** A packet that comes back. */
    CAPSULE_BACK,
    CAPSULE_WAY,
    BLOCK,
    BLOCK_TEXT,
    CAPSULE_SOURCE,
    CAPSULE_TEXT,
    HATCH,
    STEM,
    MARKER,
    /** Of a packet that comes back: open. */
    MARKER_BACK,
    WAY_THERE,
    WAY_BACK,
    FOREIGN_TRAIL,
    NEXT_HOP_TRAIL,
    CROSS;

    /** Name of its class in a style sheet: ink-card-focus. */
    public String styleClass() {
        return "ink-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
