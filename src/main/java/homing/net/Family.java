package homing.net;

/** The two versions of the Internet Protocol, with the width of their addresses in bits. */
public enum Family {
    IPV4(32),
    IPV6(128);

    private final int bits;

    Family(int bits) {
        this.bits = bits;
    }

    /** Width of an address in bits: 32 or 128. */
    public int bits() {
        return bits;
    }
}
