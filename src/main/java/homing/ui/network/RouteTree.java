package homing.ui.network;

import homing.edit.RouteRow;
import homing.edit.Tables;
import homing.model.Host;
import homing.model.SelfMade;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The routes of a host, a line each; those that its system made itself are folded into one line. */
record RouteTree(Host host) {
    private static final Words WORDS = Words.english();

    List<Branch> branches() {
        List<RouteRow> rows = Tables.ROUTES.of(host);
        SelfMade made = SelfMade.on(host);
        List<Branch> all = new ArrayList<>();
        List<Branch> folded = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean own = made.is(rows.get(i).route());
            (own ? folded : all).add(route(rows.get(i), i));
        }
        if (!folded.isEmpty()) {
            all.add(new Branch(fold(folded.size()), folded, false));
        }
        return all;
    }

    private Entry fold(int count) {
        String name = count == 1 ? WORDS.say("ui.network.self-made.one") : WORDS.say("ui.network.self-made", count);
        return new Entry(
                "host " + host.name() + " self-made",
                new SelfMadeLine(host.name()),
                WORDS.say("ui.network.self-made.spoken", host.name()),
                List.of(name, "", WORDS.say("ui.network.self-made.by"), ""),
                List.of());
    }

    private Branch route(RouteRow row, int place) {
        RouteLine.Halves halves = RouteLine.Halves.of(row);
        return Branch.of(new Entry(
                "host " + host.name() + " route " + place,
                new RouteLine(host.name(), place),
                WORDS.say("ui.network.of", host.name()),
                List.of(WORDS.say("ui.network.route"), "", halves.to(), halves.way()),
                List.of()));
    }
}
