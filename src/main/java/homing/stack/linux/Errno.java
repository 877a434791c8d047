package homing.stack.linux;

import homing.decision.SocketError;

/** Error numbers of Linux (errno(3), asm-generic). */
final class Errno {
    static final SocketError EPERM = new SocketError("EPERM", 1);
    static final SocketError EACCES = new SocketError("EACCES", 13);
    static final SocketError EPIPE = new SocketError("EPIPE", 32);
    static final SocketError ENODEV = new SocketError("ENODEV", 19);
    static final SocketError EINVAL = new SocketError("EINVAL", 22);
    static final SocketError EAFNOSUPPORT = new SocketError("EAFNOSUPPORT", 97);
    static final SocketError EADDRINUSE = new SocketError("EADDRINUSE", 98);
    static final SocketError EADDRNOTAVAIL = new SocketError("EADDRNOTAVAIL", 99);
    static final SocketError ENETUNREACH = new SocketError("ENETUNREACH", 101);
    static final SocketError ENONET = new SocketError("ENONET", 64);
    static final SocketError ENOPROTOOPT = new SocketError("ENOPROTOOPT", 92);
    static final SocketError EPROTONOSUPPORT = new SocketError("EPROTONOSUPPORT", 93);
    static final SocketError EOPNOTSUPP = new SocketError("EOPNOTSUPP", 95);
    static final SocketError ECONNRESET = new SocketError("ECONNRESET", 104);
    static final SocketError ETIMEDOUT = new SocketError("ETIMEDOUT", 110);
    static final SocketError ECONNREFUSED = new SocketError("ECONNREFUSED", 111);
    static final SocketError EHOSTDOWN = new SocketError("EHOSTDOWN", 112);
    static final SocketError EHOSTUNREACH = new SocketError("EHOSTUNREACH", 113);

    private Errno() {}
}
