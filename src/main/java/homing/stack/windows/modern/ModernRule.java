package homing.stack.windows.modern;

import static homing.stack.windows.modern.ModernSources.*;

import homing.decision.Citation;
import homing.decision.Rule;
import java.util.List;

/** The rules of Windows since Vista, in the order of a call's life; each is told in the bundle under its id. */
enum ModernRule implements Rule {
    SOCK(BIND),

    /** A specific address must be one of the host's own, preferred or deprecated. */
    B1(IP_ADDRESS, BIND, OURS),
    /** Who may share a port, and which ports are dynamic. */
    B2(EXCLUSIVE, BIND),
    /** The wildcard leaves everything open; an address restricts the lookup later. */
    B3(IP_INTERFACE, BEST_ROUTE),
    /** A skipassource address may be bound. */
    B4(KB975808, IP_ADDRESS),
    /** A broadcast address needs SO_BROADCAST. */
    B5(BIND),
    /** Families do not mix. */
    B6(BIND),

    /** IP_UNICAST_IF. */
    C1(UNICAST_IF),
    /** A bound source restricts the lookup to its owner, unless that one sends as a weak host. */
    C2(IP_INTERFACE, FLOATING_IP, CABLE_GUY),
    /** Ignored default routes. */
    C5(IP_INTERFACE, REPORTS),
    /** Remote address 0.0.0.0 or port 0. */
    C6(ERRORS),
    /** Options that these systems do not have. */
    C7(UNSOURCED),
    /** Loopback addresses and the others do not mix. */
    C8(REPORTS, OURS),

    /** The host's own addresses are reached inside. */
    R1(KB969029, UNSOURCED),
    /** Which routes are candidates. */
    R2(BEST_ROUTE, TEST_CONNECTION),
    /** Longest prefix. */
    R3(LONGEST_PREFIX, ROUTING_TABLE),
    /** Dead gateways last. */
    R4(EVENTS, OURS),
    /** Lowest sum of route metric and interface metric. */
    R5(IP_INTERFACE, SET_INTERFACE, NEW_ROUTE),
    /** The order of the table. */
    R6(TEST_CONNECTION, HUFFMAN, OURS),
    /** No route. */
    R7(REPORTS, ERRORS),
    /** Gateway or on-link. */
    R8(NEW_ROUTE, REPORTS),
    /** Broadcast addresses follow from on-link routes. */
    R10(REPORTS, UNSOURCED, OURS),

    /** A bound address stays. */
    S(IP_INTERFACE, BIND),
    /** Which addresses are candidates. */
    S0(KB975808, IP_ADDRESS, OURS),
    /** Same address. */
    S1_0(KB969029),
    /** Appropriate scope. */
    S2_0(rfc6724("5, rule 2")),
    /** Avoid deprecated. */
    S3_0(rfc6724("5, rule 3")),
    /** Outgoing interface. */
    S5_0(KB969029),
    /** Longest match with the next hop. */
    S7_2(KB969029, BLOG_2009),
    /** Longest match with the destination. */
    S8_0(KB969029),
    /** Numerically lowest. */
    S9(OURS),

    /** Which states a neighbour has. */
    N1(NEIGHBOUR, EVENTS),
    /** Asked three times. */
    N2(UNSOURCED),
    /** How long a confirmation lasts. */
    N3(KB949589),
    /** Stale entries are used and then checked. */
    N4(RFC4861, KB949589, UNSOURCED),
    /** Static entries stay. */
    N6(NEW_NEIGHBOUR, UNSOURCED),
    /** Whose address a request gives. */
    N10(OURS),

    /** Transmission. */
    T1(IP_INTERFACE, MULTIHOMING),
    /** How a TCP connection is answered or runs out of time. */
    T2(UNSOURCED),

    /** Strong receive. */
    X1(IP_INTERFACE),
    /** The drop is silent. */
    X2(UNSOURCED),
    /** The answer's source and way. */
    X3(RFC1122, OURS),
    /** An adapter answers for its own addresses only. */
    X4(UNSOURCED),
    /** Forwarding is a switch of the adapter. */
    X5(IP_INTERFACE),
    /** Broadcasts leave by one adapter. */
    X6(REPORTS),
    /** An adapter's routes and neighbours come and go with it. */
    X7(UNSOURCED),

    /** A dead gateway is tried again. */
    D3(FAIL_BACK, OURS);

    private final List<Citation> citations;

    ModernRule(Citation... citations) {
        this.citations = List.of(citations);
    }

    /** WM-S7.2. */
    @Override
    public String id() {
        return "WM-" + name().replace('_', '.');
    }

    @Override
    public List<Citation> citations() {
        return citations;
    }
}
