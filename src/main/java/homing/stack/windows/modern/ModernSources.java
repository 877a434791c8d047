package homing.stack.windows.modern;

import homing.decision.Citation;
import homing.decision.Citation.Evidence;
import homing.stack.windows.Sources;

/** The texts that the rules of Windows since Vista are taken from. */
final class ModernSources {
    static final Citation KB947216 =
            Citation.of("Microsoft KB 947216", "CreateIpForwardEntry and the interface metric");
    static final Citation KB949589 =
            Citation.of("Microsoft KB 949589", "ARP and neighbour cache behaviour since Windows Vista");
    static final Citation KB969029 =
            Citation.of("Microsoft KB 969029", "The source address that Windows Vista and Windows Server 2008 choose");
    static final Citation KB975808 = Citation.of("Microsoft KB 975808", "skipassource");

    static final Citation BIND = Sources.BIND;
    static final Citation ERRORS = Sources.ERRORS;
    static final Citation EXCLUSIVE = Sources.EXCLUSIVE;
    static final Citation IP_INTERFACE = Sources.IP_INTERFACE;
    static final Citation MULTIHOMING = Sources.MULTIHOMING;
    static final Citation ROUTING_TABLE = Sources.ROUTING_TABLE;
    static final Citation BLOG_2009 = Sources.BLOG_2009;

    static final Citation IP_ADDRESS = Citation.of("Microsoft Learn, NetTCPIP", "MSFT_NetIPAddress");
    static final Citation NEIGHBOUR = Citation.of("Microsoft Learn, NetTCPIP", "MSFT_NetNeighbor");
    static final Citation NEW_NEIGHBOUR = Citation.of("Microsoft Learn, NetTCPIP", "New-NetNeighbor");
    static final Citation NEW_ROUTE = Citation.of("Microsoft Learn, NetTCPIP", "New-NetRoute");
    static final Citation SET_INTERFACE = Citation.of("Microsoft Learn, NetTCPIP", "Set-NetIPInterface");
    static final Citation TEST_CONNECTION =
            Citation.of("Microsoft Learn, NetTCPIP", "Test-NetConnection, examples 5, 6");
    static final Citation BEST_ROUTE = Citation.of("Microsoft Learn, netioapi.h", "GetBestRoute2");
    static final Citation UNICAST_IF =
            Citation.of("Microsoft Learn, Winsock", "IPPROTO_IP socket options (IP_UNICAST_IF)");
    static final Citation FLOATING_IP =
            Citation.of("Microsoft Learn, Azure Load Balancer", "floating IP, guest configuration");
    static final Citation CABLE_GUY =
            Citation.of("The Cable Guy, TechNet Magazine 2007.09", "Strong and Weak Host Models");
    static final Citation HUFFMAN =
            Citation.of("Clint Huffman, Microsoft, 2009-04-19", "Windows prefers wired connections");
    static final Citation LONGEST_PREFIX = Citation.of("Microsoft TechNet cc766248", "route setting Metric");
    static final Citation EVENTS =
            Citation.of("Event provider Microsoft-Windows-TCPIP", "IP_SOURCE_ADDRESS_PREFERENCE_RULE, IP_ROUTE_STATE");
    static final Citation KB171564 = Sources.KB171564;
    static final Citation FAIL_BACK = Citation.of("sourcedaddy.com", "improved network reliability in Windows 7");
    static final Citation REPORTS = Citation.of("Public bug reports, 2015 to 2026", "VPN, proxy and library projects");
    static final Citation RFC1122 = Citation.of("RFC 1122", "3.3.4.2");
    static final Citation RFC4861 = Citation.of("RFC 4861", "7.3.3");

    static final Citation RFC4862 = Citation.of("RFC 4862", "5.4");
    static final Citation RFC5227 = Citation.of("RFC 5227", "2.1");

    /** Believed right, in no text that was read. */
    static final Citation UNSOURCED = Sources.UNSOURCED;
    /** The texts are silent or disagree. */
    static final Citation OURS = new Citation("Windows TCP/IP", "", Evidence.OURS);

    private ModernSources() {}

    /** A rule of address selection. */
    static Citation rfc6724(String place) {
        return Citation.of("RFC 6724", place);
    }
}
