package homing.stack.windows;

import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.Optional;

/** The class A, B or C network of an address (RFC 791). */
final class ClassfulNetwork {
    private ClassfulNetwork() {}

    /** Empty for classes D and E and for IPv6. */
    static Optional<Prefix> of(IpAddress address) {
        if (!address.isIpv4() || address.ipv4Bits() >>> 29 == 7) {
            return Optional.empty();
        }
        int length = address.bit(0) == 0 ? 8 : address.bit(1) == 0 ? 16 : 24;
        return Optional.of(Prefix.of(address, length));
    }
}
