package homing.stack.rfc1122;

/** Weak or strong (RFC 1122 section 3.3.4.2). */
enum HostModel {
    /** An address belongs to the host: its packets leave by any adapter and are accepted on any. */
    WEAK,
    /** An address belongs to its adapter: its packets leave there, and are accepted there only. */
    STRONG
}
