package homing.stack.windows.modern;

import static homing.stack.windows.modern.ModernSources.*;

import homing.decision.Citation;
import homing.decision.Rule;
import java.util.List;

/** The rules of Windows since Vista, in the order of a call's life; each is told in the bundle under its id. */
enum ModernRule implements Rule {
    WM_SOCK(BIND),

    /** A specific address must be one of the host's own, preferred or deprecated. */
    WM_B1(IP_ADDRESS, BIND, OURS),
    /** Who may share a port, and which ports are dynamic. */
    WM_B2(EXCLUSIVE, BIND),
    /** The wildcard leaves everything open; an address restricts the lookup later. */
    WM_B3(IP_INTERFACE, BEST_ROUTE),
    /** A skipassource address may be bound. */
    WM_B4(KB975808, IP_ADDRESS),
    /** A broadcast address needs SO_BROADCAST. */
    WM_B5(BIND),
    /** Families do not mix. */
    WM_B6(BIND),

    /** IP_UNICAST_IF. */
    WM_C1(UNICAST_IF),
    /** A bound source restricts the lookup to its owner, unless that one sends as a weak host. */
    WM_C2(IP_INTERFACE, FLOATING_IP, CABLE_GUY),
    /** Ignored default routes. */
    WM_C5(IP_INTERFACE, REPORTS),
    /** Remote address 0.0.0.0 or port 0. */
    WM_C6(ERRORS),
    /** Options that these systems do not have. */
    WM_C7(UNSOURCED),
    /** Loopback addresses and the others do not mix. */
    WM_C8(REPORTS, OURS),

    /** The host's own addresses are reached inside. */
    WM_R1(KB969029, UNSOURCED),
    /** Which routes are candidates. */
    WM_R2(BEST_ROUTE, TEST_CONNECTION),
    /** Longest prefix. */
    WM_R3(LONGEST_PREFIX, ROUTING_TABLE),
    /** Dead gateways last. */
    WM_R4(EVENTS, OURS),
    /** Lowest sum of route metric and interface metric. */
    WM_R5(IP_INTERFACE, SET_INTERFACE, NEW_ROUTE),
    /** The order of the table. */
    WM_R6(TEST_CONNECTION, HUFFMAN, OURS),
    /** No route. */
    WM_R7(REPORTS, ERRORS),
    /** Gateway or on-link. */
    WM_R8(NEW_ROUTE, REPORTS),
    /** Broadcast addresses follow from on-link routes. */
    WM_R10(REPORTS, UNSOURCED, OURS),

    /** A bound address stays. */
    WM_S(IP_INTERFACE, BIND),
    /** Which addresses are candidates. */
    WM_S0(KB975808, IP_ADDRESS, OURS),
    /** Same address. */
    WM_S1_0(KB969029),
    /** Appropriate scope. */
    WM_S2_0(rfc6724("5, rule 2")),
    /** Avoid deprecated. */
    WM_S3_0(rfc6724("5, rule 3")),
    /** Outgoing interface. */
    WM_S5_0(KB969029),
    /** Associated with the next hop. */
    WM_S5_1(EVENTS, rfc6724("5, rule 5.5")),
    /** Matching label. */
    WM_S6_0(rfc6724("5, rule 6")),
    /** Temporary before public. */
    WM_S7_0(EVENTS, rfc6724("5, rule 7")),
    /** Longest match with the next hop. */
    WM_S7_2(KB969029, BLOG_2009),
    /** Longest match with the destination. */
    WM_S8_0(KB969029),
    /** Numerically lowest. */
    WM_S9(OURS),

    /** Which states a neighbour has. */
    WM_N1(NEIGHBOUR, EVENTS),
    /** Asked three times. */
    WM_N2(UNSOURCED),
    /** How long a confirmation lasts. */
    WM_N3(KB949589),
    /** Stale entries are used and then checked. */
    WM_N4(RFC4861, KB949589, UNSOURCED),
    /** Static entries stay. */
    WM_N6(NEW_NEIGHBOUR, UNSOURCED),
    /** A fresh address is asked for before it is used. */
    WM_N8(IP_INTERFACE, RFC4862, RFC5227),
    /** Whose address a request gives. */
    WM_N10(OURS),

    /** Transmission. */
    WM_T1(IP_INTERFACE, MULTIHOMING),
    /** How a TCP connection is answered or runs out of time. */
    WM_T2(UNSOURCED),

    /** Strong receive. */
    WM_X1(IP_INTERFACE),
    /** The drop is silent. */
    WM_X2(UNSOURCED),
    /** The answer's source and way. */
    WM_X3(RFC1122, OURS),
    /** An adapter answers for its own addresses only. */
    WM_X4(UNSOURCED),
    /** Forwarding is a switch of the adapter. */
    WM_X5(IP_INTERFACE),
    /** Broadcasts leave by one adapter. */
    WM_X6(REPORTS),
    /** What the route function of before Vista takes. */
    WM_ADD(KB947216),
    /** An adapter's routes and neighbours come and go with it. */
    WM_X7(UNSOURCED),

    /** A gateway by which TCP gets no answers. */
    WM_D1(EVENTS, KB171564, OURS),
    /** A dead gateway is tried again. */
    WM_D3(FAIL_BACK, OURS);

    private final List<Citation> citations;

    ModernRule(Citation... citations) {
        this.citations = List.of(citations);
    }

    /** WM-S7.2. */
    @Override
    public String id() {
        return name().replaceFirst("_", "-").replace('_', '.');
    }

    @Override
    public List<Citation> citations() {
        return citations;
    }
}
