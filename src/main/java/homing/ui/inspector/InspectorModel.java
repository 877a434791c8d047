package homing.ui.inspector;

import homing.dialect.Listing;
import homing.explain.FirewallLog;
import homing.model.Host;
import homing.model.Network;
import homing.state.HostState;
import homing.state.World;
import homing.systems.Dialects;
import homing.systems.Profiles;
import homing.ui.session.Place;
import homing.ui.session.Session;
import homing.ui.session.Stale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the side panel shows: the selected host, or else the one that calls, at the place of the timeline. Host and page follow
 * the step: when a step is another host's, that host is selected unless one is kept; when it chooses among the lines of another
 * page, that page is opened.
 */
final class InspectorModel {
    private final Session session;
    private final PacketOfStep packets = new PacketOfStep();
    private final FollowedHost following;
    private final ReadOnlyObjectWrapper<HostPage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ReadOnlyObjectWrapper<PacketPage> packet = new ReadOnlyObjectWrapper<>(this, "packet");
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.ROUTES);
    /** By the names of hosts. */
    private final Map<String, Listed> listed = new HashMap<>();

    /** The route tables of a host as it was when they were listed. */
    private record Listed(Host host, List<Listing> routes) {}

    /** A host of the drawing, and what its system makes of it. */
    private record Started(Host host, HostState state) {}

    /** Null until a host is shown that has not run. */
    private Started started;

    InspectorModel(Session session) {
        this.session = session;
        following = new FollowedHost(session);
        session.playback().placeProperty().addListener((property, before, after) -> go(after));
        session.run().staleProperty().addListener(changed -> show());
        session.selection().hostProperty().addListener(changed -> show());
        session.document().scenarioProperty().addListener(changed -> showAnew());
        go(session.playback().placeProperty().get());
        show();
    }

    private void showAnew() {
        listed.clear();
        show();
    }

    /** Whoever follows is shown by the selection's change. */
    private void go(Place place) {
        if (!following.go(place)) {
            show();
        }
    }

    private void show() {
        Place place = session.playback().placeProperty().get();
        HostPage shown = place == null ? drawn() : asDrawn(place);
        if (shown != null) {
            follow(shown);
        }
        page.set(shown);
        packet.set(place == null ? null : packets.at(place).orElse(null));
    }

    /** Where the drawing has left the run behind, tables are those of the drawing. */
    private HostPage asDrawn(Place place) {
        Stale stale = session.run().staleProperty().get();
        if (stale == null) {
            return at(place);
        }
        return stale.run()
                .map(renewed -> at(Place.nearest(renewed, place.step())))
                .orElseGet(this::drawn);
    }

    private void follow(HostPage shown) {
        if (!shown.tabs().contains(tab.get())) {
            tab.set(Tab.ROUTES);
        }
        shown.wanted().ifPresent(tab::set);
    }

    /** A host of the drawing, before there is a call. */
    private HostPage drawn() {
        Network network = session.document().scenario().network();
        return network.host(session.selection().hostProperty().get())
                .or(() -> network.hosts().stream().findFirst())
                .map(this::started)
                .map(state -> new HostPage(state, state, Sight.NOTHING, routes(state), List.of()))
                .orElse(null);
    }

    /** It starts anew only when it has been changed, for it may have many routes. */
    private HostState started(Host host) {
        if (started == null || !isSame(started.host(), host)) {
            started = new Started(host, Profiles.started(host));
        }
        return started.state();
    }

    private HostPage at(Place place) {
        World after = place.world();
        World before = place.timeline().after(Math.max(0, place.step() - 1));
        String selected = session.selection().hostProperty().get();
        String name = after.host(selected).isPresent()
                ? selected
                : place.timeline().call().host();
        Optional<HostState> state = after.host(name);
        return state.map(now -> new HostPage(
                        before.host(name).orElse(now), now, Sight.of(place, now.host()), routes(now), log(place, now)))
                .orElse(null);
    }

    private static List<FirewallLog.Entry> log(Place place, HostState state) {
        return state.host().firewall().isNone()
                ? List.of()
                : FirewallLog.of(place.timeline(), state.host().name(), place.step());
    }

    /** The route tables of a host; long ones are listed once as long as they stay the same. */
    private List<Listing> routes(HostState state) {
        Listed known = listed.get(state.host().name());
        if (known == null || !isSame(known.host(), state.host())) {
            known = new Listed(state.host(), Dialects.of(state.host().stack()).routes(state));
            listed.put(state.host().name(), known);
        }
        return known.routes();
    }

    /** To compare long tables would take longer than to list them. */
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }

    /** The host that is shown; null while nothing is open. */
    ReadOnlyObjectProperty<HostPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The packet of the step; null for none. */
    ReadOnlyObjectProperty<PacketPage> packetProperty() {
        return packet.getReadOnlyProperty();
    }

    /** Whether the host is kept while the steps go on at others. */
    BooleanProperty keptProperty() {
        return following.keptProperty();
    }

    ObjectProperty<Tab> tabProperty() {
        return tab;
    }
}
