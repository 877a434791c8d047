package homing.ui.inspector;

import homing.ui.session.Place;
import homing.ui.session.Session;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Lets the selected host follow the timeline: where a step is another host's than the step shown before, that host is selected. A
 * person may select any host meanwhile, and may keep one.
 */
final class FollowedHost {
    private final Session session;
    private final BooleanProperty kept = new SimpleBooleanProperty(this, "kept");
    private String shown = "";

    FollowedHost(Session session) {
        this.session = session;
        kept.addListener((property, before, after) -> {
            if (!after) {
                select(shown);
            }
        });
    }

    /** Goes along to a place; null while there is none. Whether another host is selected by that. */
    boolean go(Place place) {
        String host = place == null ? "" : hostOf(place);
        boolean moved = !host.equals(shown) && !isRenamed(place);
        shown = host;
        return moved && !kept.get() && select(host);
    }

    /** No step leads away from a host that is gone by its name, while the selected one is still there. */
    private boolean isRenamed(Place place) {
        String selected = session.selection().hostProperty().get();
        return place != null
                && !shown.isEmpty()
                && place.world().host(shown).isEmpty()
                && place.world().host(selected).isPresent();
    }

    /** The host whose step it is; at the start the one that calls. */
    private static String hostOf(Place place) {
        return place.moment()
                .map(moment -> moment.step().host())
                .orElseGet(() -> place.timeline().call().host());
    }

    private boolean select(String host) {
        String before = session.selection().hostProperty().get();
        if (host.isEmpty() || host.equals(before)) {
            return false;
        }
        session.selection().hostProperty().set(host);
        return true;
    }

    /** Whether the selected host is kept, whosever step it is. */
    BooleanProperty keptProperty() {
        return kept;
    }
}
