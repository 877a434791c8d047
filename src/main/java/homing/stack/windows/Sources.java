package homing.stack.windows;

import homing.decision.Citation;
import homing.decision.Citation.Evidence;

/** The texts that the rules of Windows are taken from. */
public final class Sources {
    public static final Citation KB128978 =
            Citation.of("Microsoft KB 128978", "Dead Gateway Detection in TCP/IP for Windows NT");
    static final Citation KB131736 =
            Citation.of("Microsoft KB 131736", "TCP/IP: Load Balancing vs. Distributed Network Sessions");
    public static final Citation KB138362 =
            Citation.of("Microsoft KB 138362", "ARP Cache Management with Windows NT 3.5 and 3.51");
    public static final Citation KB139415 =
            Citation.of("Microsoft KB 139415", "New TCP/IP ArpCacheLife Parameter in Windows NT");
    public static final Citation KB140859 = Citation.of("Microsoft KB 140859", "TCP/IP Routing Basics for Windows NT");
    public static final Citation KB149399 = Citation.of("Microsoft KB 149399", "Multiple IP Addresses on a Single NIC");
    static final Citation KB151795 = Citation.of("Microsoft KB 151795", "route add fails with error 87");
    public static final Citation KB159168 =
            Citation.of("Microsoft KB 159168", "connectivity issues with multiple default gateways");
    public static final Citation KB161425 =
            Citation.of("Microsoft KB 161425", "WinNT 4.0 SP2 Multihomed Computer Connection Enhancement");
    public static final Citation KB166159 =
            Citation.of("Microsoft KB 166159", "NetBIOS Connections from a Multihomed Computer");
    public static final Citation KB168567 =
            Citation.of("Microsoft KB 168567", "Clustering Information on IP Address Failover");
    public static final Citation KB171564 =
            Citation.of("Microsoft KB 171564", "TCP/IP Dead Gateway Detection Algorithm Updated for Windows NT");
    public static final Citation KB175396 =
            Citation.of("Microsoft KB 175396", "Windows socket connection from a multiple-homed computer");

    static final Citation KB216471 =
            Citation.of("Microsoft KB 216471", "NetBT Improvements for Connections Between Multihomed Computers");
    public static final Citation KB205027 =
            Citation.of("Microsoft KB 205027", "Dead Gateway Detection with RRAS and Demand Dial Connections");
    public static final Citation KB319778 =
            Citation.of("Microsoft KB 319778", "dead gateway detection without TCP sessions, XP before SP2");

    public static final Citation BIND = Citation.of("Microsoft Learn, winsock2.h", "bind");
    public static final Citation EXCLUSIVE =
            Citation.of("Microsoft Learn, Winsock", "SO_REUSEADDR and SO_EXCLUSIVEADDRUSE");
    static final Citation IMPLEMENTATION_2003 =
            Citation.of("Microsoft TechNet", "Server 2003 TCP/IP implementation details");
    public static final Citation ERRORS = Citation.of("Microsoft Learn, Winsock", "Windows Sockets Error Codes");
    public static final Citation IP_INTERFACE = Citation.of("Microsoft Learn, netioapi.h", "MIB_IPINTERFACE_ROW");
    public static final Citation MULTIHOMING = Citation.of("Microsoft TechNet cc977240", "multihoming considerations");
    public static final Citation ROUTING_TABLE = Citation.of("Microsoft TechNet cc779122", "The IP routing table");
    public static final Citation CORE_2003 =
            Citation.of("Microsoft TechNet cc780776", "Server 2003 core protocol stack");
    public static final Citation KIT_2000 = Citation.of("Windows 2000 Resource Kit", "TCP/IP Core Networking");
    public static final Citation DEAD_GATEWAY = Citation.of("Microsoft TechNet cc960464", "EnableDeadGWDetect");
    public static final Citation BLOG_2009 = Citation.of(
            "Microsoft networking blog, 2009-04-25", "Source IP address selection on a multi-homed Windows computer");
    public static final Citation HELP_2003 =
            Citation.of("Server 2003 help", "several gateways (serverfault.com 59442)");
    public static final Citation LOCAL_ROW = Citation.of("good2use.com", "a local row of route print");
    public static final Citation DOG250 = Citation.of("dog250", "source address selection and the fake gateway");

    /** Believed right, in no text that was read. */
    public static final Citation UNSOURCED = new Citation("Windows TCP/IP", "", Evidence.UNSOURCED);
    /** The texts are silent or disagree. */
    public static final Citation OURS = new Citation("Windows TCP/IP", "", Evidence.OURS);

    private Sources() {}
}
