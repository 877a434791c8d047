package homing.stack.windows.modern;

import homing.net.IpAddress;

/** How far an address reaches, as a number from 1 to 15 (RFC 6724 sections 3.1 and 3.2). */
final class AddressScope {
    private static final int LINK = 2;
    private static final int SITE = 5;
    private static final int GLOBAL = 14;

    private AddressScope() {}

    /** Private IPv4 addresses are as global as others. */
    static int of(IpAddress address) {
        if (!address.isIpv4() && address.isMulticast()) {
            return (int) (address.high() >>> 48) & 0xF;
        }
        if (address.isLinkLocal() || address.isLoopback()) {
            return LINK;
        }
        return !address.isIpv4() && address.high() >>> 54 == 0x3FB ? SITE : GLOBAL;
    }

    /** Of scopes that are wide enough the narrowest is the best, of others the widest. */
    static int rank(IpAddress source, IpAddress destination) {
        int scope = of(source);
        return scope >= of(destination) ? -scope : scope - 128;
    }
}
