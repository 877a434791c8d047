package homing.stack;

import homing.decision.Citation;
import homing.decision.Rule;
import java.util.List;

/** Rules that every system keeps. */
public enum WireRule implements Rule {
    FRAME_TAKEN("wire.frame-taken", Citation.of("RFC 894", "")),
    NO_CARRIER("wire.no-carrier", Citation.of("Linux kernel", "dev_deactivate(), net/sched/sch_generic.c")),
    FRAME_SENT("wire.frame-sent", Citation.of("RFC 894", ""));

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
