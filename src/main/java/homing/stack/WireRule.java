package homing.stack;

import homing.decision.Citation;
import homing.decision.Rule;
import java.util.List;

/** Rules that every system keeps. */
public enum WireRule implements Rule {
    FRAME_TAKEN("wire.frame-taken", Citation.of("RFC 894", "")),
    NO_CARRIER("wire.no-carrier", Citation.of("Linux kernel", "dev_deactivate(), net/sched/sch_generic.c")),
    ADAPTER_DOWN("wire.adapter-down", Citation.of("Linux kernel", "noop_enqueue(), net/sched/sch_generic.c")),
    NEIGHBOUR_FORGOTTEN(
            "wire.neighbour-forgotten", Citation.of("Linux kernel", "neigh_flush_dev(), net/core/neighbour.c")),
    POWER("wire.power", new Citation("Homing", "", Citation.Evidence.OURS)),
    FRAME_SENT("wire.frame-sent", Citation.of("RFC 894", "")),
    UDP_DELIVERY("wire.udp-delivery", Citation.of("RFC 768", "")),
    UDP_CONNECTED("wire.udp-connected", Citation.of("RFC 1122", "4.1.3.5")),
    UDP_SERVER("wire.udp-server", Citation.of("RFC 1122", "4.1.3.5")),
    CLOSED_PORT("wire.closed-port", Citation.of("RFC 1122", "4.1.3.1")),
    TCP_HANDSHAKE("wire.tcp-handshake", Citation.of("RFC 9293", "3.5")),
    TCP_RESET("wire.tcp-reset", Citation.of("RFC 9293", "3.5.2")),
    TCP_DATA("wire.tcp-data", Citation.of("RFC 9293", "3.8.6.3")),
    TRANSPORTS("wire.transports", new Citation("Homing", "", Citation.Evidence.OURS)),
    TCP_REPETITION("wire.tcp-repetition", Citation.of("RFC 6298", "5")),
    ECHO("wire.echo", Citation.of("RFC 1122", "3.2.2.6")),
    ICMP_DELIVERY("wire.icmp-delivery", Citation.of("RFC 1122", "3.2.2")),
    PATIENCE("wire.patience", new Citation("Homing", "", Citation.Evidence.OURS));

    private final String id;
    private final Citation citation;

    WireRule(String id, Citation citation) {
        this.id = id;
        this.citation = citation;
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
