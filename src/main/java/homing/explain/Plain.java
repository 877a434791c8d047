package homing.explain;

import homing.decision.Citation;
import homing.decision.Rule;
import java.util.List;

/** What holds when a list of rules has nothing to say. */
enum Plain implements Rule {
    NO_POLICY_RULE("explain.no-policy-rule", Citation.of("ip-rule(8)", "")),
    NO_NAT_RULE("explain.no-nat-rule", Citation.of("iptables(8)", "nat"));

    private final String id;
    private final Citation citation;

    Plain(String id, Citation citation) {
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
