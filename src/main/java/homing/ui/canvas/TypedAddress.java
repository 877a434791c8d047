package homing.ui.canvas;

import homing.model.AdapterAddress;
import homing.net.IpAddress;
import java.util.Optional;

/** Reads an address with its prefix as people type it: 10.1.0.5/24, 10.1.0.5 255.255.255.0, or the address alone. */
final class TypedAddress {
    private TypedAddress() {}

    /**
     * The address; empty if the text is none.
     *
     * @param usual the length of the prefix where none is typed
     */
    static Optional<AdapterAddress> read(String text, int usual) {
        String[] halves = text.strip().split("\\s*/\\s*|\\s+", 2);
        return IpAddress.tryParse(halves[0]).flatMap(address -> with(address, halves, usual));
    }

    private static Optional<AdapterAddress> with(IpAddress address, String[] halves, int usual) {
        int length = halves.length < 2 ? usual : length(halves[1]);
        int most = address.isIpv4() ? 32 : 128;
        return length < 0 || length > most ? Optional.empty() : Optional.of(AdapterAddress.of(address, length));
    }

    /** The length of a prefix or of a mask without gaps; -1 for anything else. */
    private static int length(String text) {
        if (text.matches("\\d{1,3}")) {
            return Integer.parseInt(text);
        }
        return IpAddress.tryParse(text)
                .filter(IpAddress::isIpv4)
                .map(IpAddress::ipv4Bits)
                .filter(TypedAddress::isMask)
                .map(Integer::bitCount)
                .orElse(-1);
    }

    private static boolean isMask(int bits) {
        return (~bits & (~bits + 1)) == 0;
    }
}
