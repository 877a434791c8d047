package homing.stack.firewall;

import homing.decision.Citation;
import homing.decision.Rule;
import homing.model.AntiSpoofing;
import java.util.List;

/** The rules by which firewalls believe a source. */
enum FirewallRule implements Rule {
    ZONE("firewall.zone", Citation.of("ISA Server", "FWX_E_FWE_SPOOFING_PACKET_DROPPED")),
    STRICT("firewall.strict", Citation.of("RFC 3704", "2.2")),
    FEASIBLE("firewall.feasible", Citation.of("RFC 3704", "2.3")),
    LOOSE("firewall.loose", Citation.of("RFC 3704", "2.4")),
    LOOSE_NO_DEFAULT("firewall.loose-no-default", Citation.of("RFC 3704", "2.5")),
    LIST("firewall.list", Citation.of("RFC 2827", "")),
    OWN("firewall.own", Citation.of("FreeBSD", "net.inet.ip.source_address_validation")),
    MARTIAN("firewall.martian", new Citation("RFC 1812", "5.3.7", Citation.Evidence.UNSOURCED)),
    FILTER("firewall.filter", Citation.of("RFC 2979", "")),
    REJECT("firewall.reject", Citation.of("iptables-extensions(8)", "REJECT"));

    private final String id;
    private final Citation citation;

    FirewallRule(String id, Citation citation) {
        this.id = id;
        this.citation = citation;
    }

    static FirewallRule of(AntiSpoofing.Kind kind) {
        return valueOf(kind.name());
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
