package homing.ui.inspector;

import homing.dialect.Dialect;
import homing.dialect.Dialect.Topic;
import homing.dialect.Listing;
import homing.explain.FirewallLog;
import homing.model.Host;
import homing.state.HostState;
import homing.systems.Dialects;
import homing.systems.StackName;
import homing.text.Message;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A host as the side panel shows it: its tables after a step, with what the step looked at and what it changed. */
final class HostPage {
    private static final Words WORDS = Words.english();

    private final HostState after;
    private final Sight sight;
    private final Dialect dialect;
    private final HostTables tables;

    /**
     * @param before the host before the step; the same as after at the start
     * @param sight what this step and earlier ones looked at
     * @param routes the route tables after the step
     * @param log what the host has thrown away so far
     */
    HostPage(HostState before, HostState after, Sight sight, List<Listing> routes, List<FirewallLog.Entry> log) {
        this.after = after;
        this.sight = sight;
        this.dialect = Dialects.of(after.host().stack());
        this.tables = new HostTables(before, after, sight, dialect, routes, log);
    }

    String name() {
        return host().name();
    }

    String stack() {
        return WORDS.say(StackName.of(host().stack()));
    }

    private Host host() {
        return after.host();
    }

    /** The page to open for the current step; empty if it asks for none. */
    Optional<Tab> wanted() {
        return sight.now().filter(Lit::opens).map(Lit::tab).map(this::orRoutes);
    }

    /** Whether the current step looks at lines of its tables. */
    boolean isLookedAt() {
        return sight.now().isPresent();
    }

    /** The neighbours are seen below the routes, if there is room. */
    private Tab orRoutes(Tab tab) {
        return tab == Tab.NEIGHBOURS && tables.hasRoomBelowRoutes() ? Tab.ROUTES : tab;
    }

    /** The pages that this host has. */
    List<Tab> tabs() {
        List<Tab> tabs = new ArrayList<>(List.of(Tab.ADAPTERS, Tab.ROUTES));
        if (dialect.has(Topic.RULES)) {
            tabs.add(Tab.RULES);
        }
        tabs.add(Tab.NEIGHBOURS);
        if (!host().nat().isEmpty()) {
            tabs.add(Tab.NAT);
        }
        if (!host().firewall().isNone()) {
            tabs.add(Tab.FIREWALL);
        }
        tabs.add(Tab.SOCKETS);
        return tabs;
    }

    String title(Tab tab) {
        return WORDS.say(
                switch (tab) {
                    case ADAPTERS -> dialect.title(Topic.ADAPTERS);
                    case ROUTES -> dialect.title(Topic.ROUTES);
                    case RULES -> dialect.title(Topic.RULES);
                    case NEIGHBOURS -> dialect.title(Topic.NEIGHBOURS);
                    case NAT -> dialect.title(Topic.NAT);
                    case FIREWALL -> Message.of("ui.inspector.firewall");
                    case SOCKETS -> dialect.sockets(after).title();
                });
    }

    /** The tables of a page. */
    List<Section> sections(Tab tab) {
        return tables.sections(tab);
    }
}
