package homing.io.scenario;

import homing.edit.RouteRow;
import homing.model.Change;

/** Writes a change as {@link ChangeLine} reads it. */
enum ChangeText implements Change.Visitor<String> {
    OF;

    static final String OLD_API = "old-api";

    private static String line(String kind, String place, String rest) {
        return kind + " " + Line.quoted(place) + " " + rest;
    }

    private static String edit(String kind, String place, boolean added, String rest) {
        return line(kind, place, (added ? "add " : "del ") + rest);
    }

    @Override
    public String power(Change.OfPower change) {
        return line("host", change.host(), change.on() ? "alive" : "dead");
    }

    @Override
    public String adapter(Change.OfAdapter change) {
        return line("adapter", change.host() + ":" + change.adapter(), change.up() ? "up" : "down");
    }

    @Override
    public String cable(Change.OfCable change) {
        return line("cable", change.host() + ":" + change.adapter(), change.in() ? "in" : "out");
    }

    @Override
    public String address(Change.OfAddress change) {
        String place = change.host() + ":" + change.adapter();
        return edit("address", place, change.added(), AddressLine.write(change.address()));
    }

    @Override
    public String route(Change.OfRoute change) {
        String route = RouteText.of(new RouteRow(change.table(), change.route()));
        return edit("route", change.host(), change.added(), (change.legacy() ? "by " + OLD_API + " " : "") + route);
    }

    @Override
    public String rule(Change.OfRule change) {
        String rule = change.rule().priority() + ": " + RuleLine.write(change.rule());
        return edit("rule", change.host(), change.added(), rule);
    }

    @Override
    public String neighbour(Change.OfNeighbour change) {
        String whole = NeighbourLine.write(change.neighbour());
        String brief = change.neighbour().address() + " dev "
                + Line.quoted(change.neighbour().adapter());
        return edit("neighbour", change.host(), change.known(), change.known() ? whole : brief);
    }

    @Override
    public String setting(Change.OfSetting change) {
        return line("setting", change.host(), change.name() + " " + change.value());
    }

    @Override
    public String nat(Change.OfNat change) {
        String rule = NatLine.write(change.rule());
        return line("nat", change.host(), change.added() ? rule : "-D" + rule.substring(2));
    }
}
