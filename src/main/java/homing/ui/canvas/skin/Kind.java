package homing.ui.canvas.skin;

import homing.diagram.Item;
import homing.diagram.Role;

/** Kinds of items, from the lowest to the topmost. */
enum Kind {
    CABLE("cable-item", false),
    NEXT_HOP("next-hop-item", false),
    WAY("way-item", false),
    BAR("lan-bar", true),
    CARD("host-card", true),
    PORT("port-item", true),
    LABEL("label-item", false),
    NOTE("note-item", true),
    BRIDGE("bridge-item", false),
    TRAIL("trail-item", false),
    MARKER("marker-item", false),
    CAPSULE("capsule-item", true),
    CROSS("cross-item", true);

    private final String styleClass;
    private final boolean focusable;

    Kind(String styleClass, boolean focusable) {
        this.styleClass = styleClass;
        this.focusable = focusable;
    }

    String styleClass() {
        return styleClass;
    }

    /** Whether a person can go there by keyboard and point at it. */
    boolean isFocusable() {
        return focusable;
    }

    /** What lies above has a smaller number. */
    double viewOrder() {
        return -ordinal();
    }

    static Kind of(Item item) {
        return item.accept(new Item.Visitor<Kind>() {
            @Override
            public Kind card(Item.HostCard card) {
                return CARD;
            }

            @Override
            public Kind port(Item.Port port) {
                return PORT;
            }

            @Override
            public Kind bar(Item.LanBar bar) {
                return BAR;
            }

            @Override
            public Kind cable(Item.Cable cable) {
                return CABLE;
            }

            @Override
            public Kind bridge(Item.Bridge bridge) {
                return BRIDGE;
            }

            @Override
            public Kind label(Item.Label label) {
                return label.isNote() ? NOTE : LABEL;
            }

            @Override
            public Kind trail(Item.Trail trail) {
                if (trail.isWay()) {
                    return WAY;
                }
                return trail.look().role() == Role.NEXT_HOP_TRAIL ? NEXT_HOP : TRAIL;
            }

            @Override
            public Kind capsule(Item.Capsule capsule) {
                return CAPSULE;
            }

            @Override
            public Kind marker(Item.Marker marker) {
                return MARKER;
            }

            @Override
            public Kind cross(Item.Cross cross) {
                return CROSS;
            }
        });
    }
}
