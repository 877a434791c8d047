package homing.model;

import homing.net.Protocol;

/** What a client program does with its socket. */
public enum Program {
    /** TCP: connect(). */
    TCP_CONNECT(Protocol.TCP),
    /** TCP: send() of one segment on the connection that an earlier call of the same host has made. */
    TCP_SEND(Protocol.TCP),
    /** NetBIOS: a session with a file server, which the system opens by each of its transports (Windows up to Server 2003). */
    NETBIOS_SESSION(Protocol.TCP),
    /** NetBIOS: who has the name of a host? The system asks everybody by each of its transports (Windows up to Server 2003). */
    NETBIOS_NAME(Protocol.UDP),
    /** UDP: connect(), then send(). */
    UDP_CONNECT(Protocol.UDP),
    /** UDP: one sendto() on an unconnected socket. */
    UDP_SENDTO(Protocol.UDP),
    /** UDP: one sendmsg() that names its source by IP_PKTINFO. */
    UDP_SENDMSG(Protocol.UDP),
    /** An ICMP echo request by a connected raw socket. */
    PING(Protocol.ICMP);

    private final Protocol protocol;

    Program(Protocol protocol) {
        this.protocol = protocol;
    }

    public Protocol protocol() {
        return protocol;
    }

    /** Whether the system opens sockets of its own for the program. */
    public boolean hasTransports() {
        return this == NETBIOS_SESSION || this == NETBIOS_NAME;
    }

    /** Whether the program calls connect() before it sends. */
    public boolean connects() {
        return this != TCP_SEND && this != NETBIOS_NAME && this != UDP_SENDTO && this != UDP_SENDMSG;
    }
}
