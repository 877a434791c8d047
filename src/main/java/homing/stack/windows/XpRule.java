package homing.stack.windows;

import static homing.stack.windows.Sources.*;

import homing.decision.Citation;
import homing.decision.Rule;
import java.util.List;

/** The rules of Windows NT to Server 2003, in the order of a call's life; each is told in the bundle under its id. */
enum XpRule implements Rule {
    XP_SOCK(KB175396),

    /** The wildcard leaves the choice to the stack. */
    XP_B1(KB175396, BIND),
    /** A specific address must be one of the host's own. */
    XP_B2(BIND),
    /** An address of an adapter without cable is not there. */
    XP_B3(UNSOURCED),
    /** A broadcast address needs SO_BROADCAST. */
    XP_B4(BIND),
    /** A socket is bound once, to its own family. */
    XP_B5(BIND),
    /** Who may share a port. */
    XP_B6(EXCLUSIVE),
    /** Port 0 takes a free one. */
    XP_B7(BIND),

    /** What route add accepts. */
    XP_ADD(KB151795, UNSOURCED),

    /** A redirect makes a host route. */
    XP_REDIRECT(IMPLEMENTATION_2003),

    /** The host's own addresses are reached inside. */
    XP_R1(KB140859, UNSOURCED),
    /** Which routes are candidates. */
    XP_R2(KB140859, ROUTING_TABLE),
    /** Longest mask. */
    XP_R3(ROUTING_TABLE, KIT_2000),
    /** Lowest metric. */
    XP_R4(KIT_2000, IP_INTERFACE),
    /** Binding order, then the order of the gateways. */
    XP_R5(KB140859, HELP_2003),
    /** No route. */
    XP_R6(OURS),
    /** The gateway column. */
    XP_R7(LOCAL_ROW),
    /** The route cache of dead gateway detection. */
    XP_R8(KB171564),

    /** A bound address stays. */
    XP_S1(KB175396),
    /** Otherwise an address of the chosen adapter; if it has one, that. */
    XP_S2(KB175396),
    /** Of several the first whose subnet holds the next hop. */
    XP_S3(DOG250, KB149399, OURS),
    /** Else the primary one. */
    XP_S4(BLOG_2009, OURS),
    /** NT 3.5: always the first. */
    XP_S5(KB149399),

    /** Remote address 0.0.0.0 or port 0. */
    XP_C1(ERRORS),
    /** connect() and sendto() bind a socket that is not bound. */
    XP_C2(BIND),
    XP_C5(UNSOURCED),
    XP_C6(MULTIHOMING),
    /** How a TCP connection is answered or runs out of time. */
    XP_C7(UNSOURCED),
    /** Each segment of a connection is routed anew, and keeps its source. */
    XP_C8(KB175396, KB159168),
    /** How often data is repeated, and when; the texts give the number, not the pauses. */
    XP_DATA(KB171564, OURS),
    /** send() needs a connection. */
    XP_CONNECTION(ERRORS),
    /** Broadcasts need SO_BROADCAST, and TCP cannot make them. */
    XP_BROADCAST(ERRORS, OURS),
    /** A program cannot choose adapter, mark or a datagram's source. */
    XP_OPTIONS(UNSOURCED),
    /** Loopback addresses and the others do not mix. */
    XP_LOOPBACK(OURS),

    /** Each adapter asks for itself; whose address the request gives. */
    XP_A1(CORE_2003, OURS),
    /** How long an entry lives. */
    XP_A2(KB138362, KB139415),
    /** Static entries stay. */
    XP_A4(KB138362, UNSOURCED),
    /** A received request updates the asker's entry. */
    XP_A5(KB168567),
    /** An adapter answers for its own addresses only. */
    XP_A6(UNSOURCED),
    /** Only the newest datagram waits. */
    XP_A7(UNSOURCED),

    /** Only TCP's own connections by a default gateway count. */
    XP_D1(KB171564, KB205027),
    /** Data that was repeated half of the times moves a remote address to the next gateway. */
    XP_D2(KB171564),
    /** So does a SYN that has waited as often. */
    XP_D2_SYN(KB319778, OURS),
    /** More than a quarter of the remote addresses moves the host. */
    XP_D3(KB171564, DEAD_GATEWAY),
    /** After the last gateway comes the first. */
    XP_D4(KB128978),
    /** No way back. */
    XP_D5(KB128978, KB171564),
    /** Before NT 4.0 SP4 the first connection moves the host. */
    XP_D7(KB171564),
    /** XP before SP2 without connections. */
    XP_D8(KB319778),

    /** NetBIOS is bound to one address of each adapter. */
    XP_N1(KB161425, MULTIHOMING),
    /** A name is asked for by each binding, and told by each adapter that hears it. */
    XP_N2(KB161425, KB131736),
    /** Which binding carries a session. */
    XP_N3(KB166159),
    /** Which address of a peer that has several is called. */
    XP_N5(KB216471),

    /** Weak receive. */
    XP_X1(IP_INTERFACE),
    /** Which address answers. */
    XP_X2(UNSOURCED),
    /** The answer's way is looked up anew. */
    XP_X3(KB166159),
    /** Routing only if it is enabled. */
    XP_X4(KB140859),
    /** An adapter's routes and neighbours come and go with it. */
    XP_X5(KB140859, UNSOURCED);

    private final List<Citation> citations;

    XpRule(Citation... citations) {
        this.citations = List.of(citations);
    }

    @Override
    public String id() {
        return name().replace('_', '-');
    }

    @Override
    public List<Citation> citations() {
        return citations;
    }
}
