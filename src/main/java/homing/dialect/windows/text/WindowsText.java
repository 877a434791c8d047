package homing.dialect.windows.text;

import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of printed tables: addresses, masks and numbers, also where mail or a web page has put marks before a line. */
public final class WindowsText {
    private static final Pattern QUOTED = Pattern.compile("[>|\"\\s]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LINK = Pattern.compile("%\\d+$");
    private static final int MOST_DIGITS = 9;

    private WindowsText() {}

    /** A line without blanks around it and quotation marks before it. */
    public static String unquoted(String line) {
        return line.substring(start(line)).strip();
    }

    /** Where a line starts behind blanks and quotation marks, counted from 0. */
    static int start(String line) {
        Matcher quoted = QUOTED.matcher(line);
        return quoted.lookingAt() ? quoted.end() : 0;
    }

    public static List<String> words(String line) {
        return line.isBlank() ? List.of() : List.of(BLANKS.split(line.strip()));
    }

    public static Optional<IpAddress> ipv4(String word) {
        return IpAddress.tryParse(word).filter(IpAddress::isIpv4);
    }

    /** An address; a link-local one may name its link, {@code fe80::1%12}, which is left out. */
    public static Optional<IpAddress> unscoped(String word) {
        return IpAddress.tryParse(LINK.matcher(word).replaceFirst(""));
    }

    /** A network by its address and its mask; empty if the mask has holes or the address has bits outside of it. */
    public static Optional<Prefix> network(String address, String mask) {
        return length(mask)
                .flatMap(length -> ipv4(address)
                        .map(network -> Prefix.of(network, length))
                        .filter(prefix -> prefix.address().toString().equals(address)));
    }

    /** The bits of a mask, if they are its first ones. */
    public static Optional<Integer> length(String mask) {
        return ipv4(mask)
                .map(IpAddress::ipv4Bits)
                .filter(bits -> (~bits & (~bits + 1)) == 0)
                .map(Integer::bitCount);
    }

    public static Optional<Long> metric(String word) {
        boolean number = !word.isEmpty()
                && word.length() <= MOST_DIGITS
                && word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return number ? Optional.of(Long.valueOf(word)) : Optional.empty();
    }

    public static Optional<Integer> hexadecimal(String word) {
        return word.length() < Integer.BYTES * 2 ? Optional.of(Integer.parseInt(word, 16)) : Optional.empty();
    }
}
