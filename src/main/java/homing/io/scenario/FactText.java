package homing.io.scenario;

import homing.edit.RouteRow;
import homing.scenario.Fact;

/** Writes a fact as {@link FactLine} reads it. */
public enum FactText implements Fact.Visitor<String> {
    /** What the fact is about, without what is expected of it. */
    SUBJECT;

    /** The whole line. */
    static String line(Fact fact) {
        String subject = fact.accept(SUBJECT);
        String expected = fact.expected();
        return switch (expected) {
            case Fact.THERE -> subject;
            case Fact.GONE -> "no " + subject;
            default -> subject + " " + expected;
        };
    }

    private static String about(String kind, String place, String rest) {
        return (kind + " " + Line.quoted(place) + " " + rest).strip();
    }

    @Override
    public String adapter(Fact.OfAdapter fact) {
        return about("adapter", fact.host() + ":" + fact.adapter(), "");
    }

    @Override
    public String address(Fact.OfAddress fact) {
        String place = fact.host() + ":" + fact.adapter();
        return about("address", place, fact.address() + "/" + fact.prefixLength());
    }

    @Override
    public String route(Fact.OfRoute fact) {
        return about("route", fact.host(), RouteText.of(new RouteRow(fact.table(), fact.route())));
    }

    @Override
    public String neighbour(Fact.OfNeighbour fact) {
        return about("neighbour", fact.host(), fact.address() + " dev " + Line.quoted(fact.adapter()));
    }

    @Override
    public String connection(Fact.OfConnection fact) {
        return about("connection", fact.host(), fact.from() + " " + fact.to());
    }
}
