package homing.stack.windows;

import homing.decision.SocketError;

/** Errors of Windows sockets by name and number (winerror.h). */
public final class Winsock {
    public static final SocketError ACCESS = new SocketError("WSAEACCES", 10013);
    public static final SocketError WRONG_FAMILY = new SocketError("WSAEFAULT", 10014);
    public static final SocketError NO_SUCH_OPTION = new SocketError("WSAENOPROTOOPT", 10042);
    public static final SocketError PROTOCOL_NOT_SUPPORTED = new SocketError("WSAEPROTONOSUPPORT", 10043);
    public static final SocketError FAMILY_NOT_SUPPORTED = new SocketError("WSAEAFNOSUPPORT", 10047);
    public static final SocketError ADDRESS_IN_USE = new SocketError("WSAEADDRINUSE", 10048);
    public static final SocketError ADDRESS_NOT_AVAILABLE = new SocketError("WSAEADDRNOTAVAIL", 10049);
    public static final SocketError ABORTED = new SocketError("WSA_OPERATION_ABORTED", 995);
    public static final SocketError NETWORK_DOWN = new SocketError("WSAENETDOWN", 10050);
    public static final SocketError NO_BUFFERS = new SocketError("WSAENOBUFS", 10055);
    public static final SocketError NETWORK_UNREACHABLE = new SocketError("WSAENETUNREACH", 10051);
    public static final SocketError CONNECTION_RESET = new SocketError("WSAECONNRESET", 10054);
    public static final SocketError REFUSED = new SocketError("WSAECONNREFUSED", 10061);
    public static final SocketError NOT_CONNECTED = new SocketError("WSAENOTCONN", 10057);
    public static final SocketError TIMED_OUT = new SocketError("WSAETIMEDOUT", 10060);
    public static final SocketError HOST_UNREACHABLE = new SocketError("WSAEHOSTUNREACH", 10065);

    /** What XP says when the table has no route; no text tells it, see 10051 in later systems. */
    public static final SocketError NO_ROUTE = HOST_UNREACHABLE;

    private Winsock() {}
}
