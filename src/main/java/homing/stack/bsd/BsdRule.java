package homing.stack.bsd;

import homing.decision.Citation;
import homing.decision.Citation.Evidence;
import homing.decision.Rule;
import java.util.List;

/** The rules of macOS and FreeBSD, in the order of a call's life; each is told in the bundle under its id. */
enum BsdRule implements Rule {
    SOCKET("bsd.socket", unsourced("BSD manual, socket(2)")),
    BIND("bsd.bind", unsourced("BSD manual, bind(2)")),
    BIND_PORT("bsd.bind-port", unsourced("FreeBSD kernel, in_pcbbind(), sys/netinet/in_pcb.c")),
    REFUSED_CALL("bsd.refused-call", unsourced("BSD manual, connect(2)")),
    INSIDE("bsd.inside", unsourced("BSD kernels")),
    LONGEST_PREFIX("bsd.longest-prefix", serviceOrder(), unsourced("BSD manual, route(4)")),
    SERVICE_ORDER("macos.service-order", serviceOrder()),
    UNBOUND("macos.unbound", unsourced("macOS")),
    RESCOPE("macos.rescope", xnu()),
    FORWARDER("macos.forwarder", xnu()),
    LINK_LOCAL("macos.link-local", xnu()),
    BOUND_IF("macos.bound-if", xnu()),
    NO_SCOPED_ROUTE("macos.no-scoped-route", unsourced("public bug reports of VPN programs")),
    ANY_ROUTE("freebsd.any-route", unsourced("FreeBSD")),
    ONE_ROUTE("freebsd.one-route", ours()),
    NO_ROUTE("bsd.no-route", unsourced("BSD manual, errno(2)")),
    NEXT_HOP("bsd.next-hop", unsourced("BSD manual, route(4)")),
    BOUND_SOURCE("bsd.bound-source", unsourced("BSD manual, bind(2)")),
    ROUTE_OWNER("bsd.route-owner", unsourced("BSD kernels")),
    ARP("bsd.arp", unsourced("FreeBSD manual, arp(4)")),
    SEND("bsd.send", unsourced("FreeBSD manual, arp(4)")),
    SOURCE_VALIDATION(
            "freebsd.source-validation",
            Citation.of("FreeBSD review D32914", ""),
            Citation.of("FreeBSD manual", "inet(4)")),
    FREEBSD_RECEIVE(
            "freebsd.receive",
            Citation.of("FreeBSD manual", "inet(4)"),
            Citation.of("FreeBSD kernel", "ip_input(), sys/netinet/ip_input.c")),
    MACOS_RECEIVE("macos.receive", unsourced("macOS")),
    FORWARDING("bsd.forwarding", Citation.of("FreeBSD manual", "inet(4)")),
    ERRORS("bsd.errors", unsourced("BSD kernels")),
    CHANGE("bsd.change", ours());

    private final String id;
    private final List<Citation> citations;

    BsdRule(String id, Citation... citations) {
        this.id = id;
        this.citations = List.of(citations);
    }

    private static Citation unsourced(String source) {
        return new Citation(source, "", Evidence.UNSOURCED);
    }

    private static Citation ours() {
        return new Citation("Homing", "", Evidence.OURS);
    }

    private static Citation xnu() {
        return Citation.of("xnu kernel", "in_selectsrcif(), bsd/netinet/ip_output.c");
    }

    private static Citation serviceOrder() {
        return Citation.of("superuser.com", "questions 441075 and 472454");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Citation> citations() {
        return citations;
    }
}
