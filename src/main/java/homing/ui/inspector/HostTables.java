package homing.ui.inspector;

import homing.dialect.Dialect;
import homing.dialect.Listing;
import homing.dialect.firewall.FirewallListing;
import homing.explain.FirewallLog;
import homing.model.Firewall;
import homing.state.HostState;
import homing.text.Words;
import homing.ui.table.Mark;
import homing.ui.table.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The tables of a host, page by page, with what a step looked at and what it changed.
 *
 * @param before the host before the step; the same as after at the start
 * @param sight what this step and earlier ones looked at
 * @param routes the route tables after the step
 * @param log what the host has thrown away so far
 */
record HostTables(
        HostState before,
        HostState after,
        Sight sight,
        Dialect dialect,
        List<Listing> routes,
        List<FirewallLog.Entry> log) {
    /** So many routes leave room for the neighbours below them. */
    private static final int ROOM = 40;

    private static final Words WORDS = Words.english();

    HostTables {
        routes = List.copyOf(routes);
        log = List.copyOf(log);
    }

    /** The tables of a page. */
    List<Section> sections(Tab tab) {
        return switch (tab) {
            case ADAPTERS -> List.of(section(tab, dialect::adapters));
            case ROUTES -> routeSections();
            case RULES -> sections(tab, dialect::rules);
            case NEIGHBOURS -> sections(tab, dialect::neighbours);
            case NAT -> natSections();
            case FIREWALL -> firewallSections();
            case SOCKETS -> socketSections();
        };
    }

    private List<Section> routeSections() {
        List<Listing> old = isSame(before.host(), after.host()) ? routes : dialect.routes(before);
        List<Section> sections = new ArrayList<>(alone(sections(Tab.ROUTES, old, routes)));
        if (hasRoomBelowRoutes()) {
            sections.addAll(neighbourSections());
        }
        return sections;
    }

    /** The neighbours below the routes. */
    private List<Section> neighbourSections() {
        List<Listing> now = dialect.neighbours(after);
        return sections(Tab.NEIGHBOURS, isSame(before, after) ? now : dialect.neighbours(before), now);
    }

    /** The rules, and the connections that they have been asked about. */
    private List<Section> natSections() {
        List<Section> sections = new ArrayList<>(List.of(section(Tab.NAT, dialect::nat)));
        dialect.connections(after).ifPresent(tracked -> {
            Differences changes = isSame(before, after)
                    ? Differences.NONE
                    : dialect.connections(before)
                            .map(old -> Differences.between(old, tracked))
                            .orElse(Differences.NONE);
            sections.add(section(Tab.NAT, tracked, changes));
        });
        return sections;
    }

    /** The checks and rules that there are, and what they have thrown away. */
    private List<Section> firewallSections() {
        List<Section> sections = new ArrayList<>();
        Firewall firewall = after.host().firewall();
        if (!firewall.sources().isEmpty()) {
            sections.add(section(Tab.FIREWALL, FirewallListing.checks(firewall), Differences.NONE));
        }
        if (firewall.filters()) {
            sections.add(section(Tab.FIREWALL, FirewallListing.rules(firewall), Differences.NONE));
        }
        sections.add(section(Tab.FIREWALL, FirewallTables.log(log), Differences.NONE));
        return sections;
    }

    /** The sockets as the system shows them, and what its programs know of theirs. */
    private List<Section> socketSections() {
        Section sockets = titled(Tab.SOCKETS, dialect::sockets);
        return after.sockets().isEmpty() ? List.of(sockets) : List.of(sockets, titled(Tab.SOCKETS, Sockets::of));
    }

    /** Whether the neighbours can be seen below the routes. */
    boolean hasRoomBelowRoutes() {
        return routes.stream().mapToInt(table -> table.rows().size()).sum() <= ROOM;
    }

    private static Differences changes(List<Listing> old, Listing table) {
        return old.stream()
                .filter(one -> one.command().equals(table.command()))
                .filter(one -> !isSame(one, table))
                .findFirst()
                .map(one -> Differences.between(one, table))
                .orElse(Differences.NONE);
    }

    /** A page of tables. */
    private List<Section> sections(Tab tab, Function<HostState, List<Listing>> tables) {
        List<Listing> now = tables.apply(after);
        return alone(sections(tab, isSame(before, after) ? now : tables.apply(before), now));
    }

    private List<Section> sections(Tab tab, List<Listing> old, List<Listing> now) {
        return now.stream()
                .map(table -> section(tab, table, changes(old, table)))
                .toList();
    }

    /** A table that has its page for itself needs no heading. */
    private static List<Section> alone(List<Section> sections) {
        return sections.size() == 1 ? List.of(untitled(sections.get(0))) : sections;
    }

    private Section section(Tab tab, Function<HostState, Listing> table) {
        return untitled(titled(tab, table));
    }

    private Section titled(Tab tab, Function<HostState, Listing> table) {
        Listing listing = table.apply(after);
        Differences changes =
                isSame(before, after) ? Differences.NONE : Differences.between(table.apply(before), listing);
        return section(tab, listing, changes);
    }

    private Section section(Tab tab, Listing listing, Differences changes) {
        Map<Object, Mark> marks = sight.marks(tab);
        boolean deciding = sight.now().map(Lit::tab).filter(tab::equals).isPresent();
        Sheet sheet = PageLines.sheet(after.host(), listing, marks, deciding, changes);
        return new Section(WORDS.say(listing.title()), listing.command(), sheet);
    }

    private static Section untitled(Section section) {
        return new Section("", section.command(), section.sheet());
    }

    /** Worlds share what stays as it is: the same object is the same table, and need not be read to know it. */
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }
}
