package homing.ui.keys;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/** A part of the window in which keys and the mouse do something of its own. */
public enum Area {
    CANVAS("network-canvas"),
    LIST("network-list"),
    TABLE("set-up"),
    CALL("call-bar"),
    TIMELINE("timeline-pane"),
    PALETTE("palette");

    private final String style;

    /** @param style the style class that its outermost node wears */
    Area(String style) {
        this.style = style;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Where somebody is.
     *
     * @param focused what has the keyboard; null for nothing
     */
    public static Optional<Area> of(Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            Node at = node;
            Optional<Area> found = Stream.of(values())
                    .filter(each -> at.getStyleClass().contains(each.style))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
