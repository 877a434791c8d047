package homing.stack.windows;

import homing.decision.SocketError;

/** Errors of Windows sockets by name and number (winerror.h). */
final class Winsock {
    static final SocketError ACCESS = new SocketError("WSAEACCES", 10013);
    static final SocketError WRONG_FAMILY = new SocketError("WSAEFAULT", 10014);
    static final SocketError NO_SUCH_OPTION = new SocketError("WSAENOPROTOOPT", 10042);
    static final SocketError FAMILY_NOT_SUPPORTED = new SocketError("WSAEAFNOSUPPORT", 10047);
    static final SocketError ADDRESS_IN_USE = new SocketError("WSAEADDRINUSE", 10048);
    static final SocketError ADDRESS_NOT_AVAILABLE = new SocketError("WSAEADDRNOTAVAIL", 10049);
    static final SocketError ABORTED = new SocketError("WSA_OPERATION_ABORTED", 995);
    static final SocketError NETWORK_DOWN = new SocketError("WSAENETDOWN", 10050);
    static final SocketError NO_BUFFERS = new SocketError("WSAENOBUFS", 10055);
    static final SocketError CONNECTION_RESET = new SocketError("WSAECONNRESET", 10054);
    static final SocketError REFUSED = new SocketError("WSAECONNREFUSED", 10061);
    static final SocketError NOT_CONNECTED = new SocketError("WSAENOTCONN", 10057);
    static final SocketError TIMED_OUT = new SocketError("WSAETIMEDOUT", 10060);
    static final SocketError HOST_UNREACHABLE = new SocketError("WSAEHOSTUNREACH", 10065);

    /** What XP says when the table has no route; no text tells it, see 10051 in later systems. */
    static final SocketError NO_ROUTE = HOST_UNREACHABLE;

    private Winsock() {}
}
