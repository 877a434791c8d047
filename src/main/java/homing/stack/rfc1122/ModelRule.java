package homing.stack.rfc1122;

import homing.decision.Citation;
import homing.decision.Citation.Evidence;
import homing.decision.Rule;
import java.util.List;

/** The rules of the two models, in the order of a call's life; each is told in the bundle under its id. */
enum ModelRule implements Rule {
    SOCKET("rfc1122.socket", "3.3.4.2"),
    BIND("rfc1122.bind", "3.3.4.2"),
    REFUSED_CALL("rfc1122.refused-call", "3.2.1.3"),
    INSIDE("rfc1122.inside", "3.2.1.3"),
    WEAK_ROUTE("rfc1122.weak-route", "3.3.4.2"),
    STRONG_ROUTE("rfc1122.strong-route", "3.3.4.2"),
    BEST_ROUTE("rfc1122.best-route", "3.3.1.2"),
    FIRST_ROUTE("rfc1122.first-route", ""),
    NEXT_HOP("rfc1122.next-hop", "3.3.1.1"),
    BOUND_SOURCE("rfc1122.bound-source", "3.3.4.2"),
    CHOSEN_SOURCE("rfc1122.chosen-source", ""),
    ARP("rfc1122.arp", "2.3.2"),
    SEND("rfc1122.send", "3.3.1.1"),
    STRONG_RECEIVE("rfc1122.strong-receive", "3.3.4.2"),
    NO_ROUTER("rfc1122.no-router", "3.2.1.3"),
    ERRORS("rfc1122.errors", "3.2.2"),
    CHANGE("rfc1122.change", "");

    private final String id;
    private final Citation citation;

    /**
     * A rule.
     *
     * @param section of RFC 1122; empty if it leaves the point open
     */
    ModelRule(String id, String section) {
        this.id = id;
        this.citation =
                section.isEmpty() ? new Citation("RFC 1122", "", Evidence.OURS) : Citation.of("RFC 1122", section);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Citation> citations() {
        return List.of(citation);
    }
}
