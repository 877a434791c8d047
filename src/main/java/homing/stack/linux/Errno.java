package homing.stack.linux;

import homing.decision.SocketError;

/** Error numbers of Linux (errno(3), asm-generic). */
final class Errno {
    static final SocketError EPERM = new SocketError("EPERM", 1);
    static final SocketError EACCES = new SocketError("EACCES", 13);
    static final SocketError ENODEV = new SocketError("ENODEV", 19);
    static final SocketError EINVAL = new SocketError("EINVAL", 22);
    static final SocketError EADDRNOTAVAIL = new SocketError("EADDRNOTAVAIL", 99);
    static final SocketError ENETUNREACH = new SocketError("ENETUNREACH", 101);
    static final SocketError EHOSTUNREACH = new SocketError("EHOSTUNREACH", 113);

    private Errno() {}
}
