package homing.io.scenario;

import homing.net.IpAddress;
import java.util.Optional;

/**
 * An address with the length of its subnet's prefix, 10.1.0.5/24.
 *
 * @param length the address's whole width if the word names none
 */
record AddressWord(IpAddress address, int length) {
    static Optional<AddressWord> read(String word) {
        int slash = word.indexOf('/');
        if (slash < 0) {
            return IpAddress.tryParse(word).map(address -> new AddressWord(address, width(address)));
        }
        String digits = word.substring(slash + 1);
        int length = digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
        return IpAddress.tryParse(word.substring(0, slash))
                .filter(address -> length <= width(address))
                .map(address -> new AddressWord(address, length));
    }

    private static int width(IpAddress address) {
        return address.family().bits();
    }
}
