package homing.dialect.windows.text;

import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.problem.BadInput;
import java.util.Optional;
import java.util.function.Function;

/** The words of a line, taken one after the other; what is not as expected is told with its column. */
public final class RowWords {
    private static final int MOST_DIGITS = 10;
    private static final long MOST = 0xFFFF_FFFFL;

    private final TextLine line;
    private int at;

    RowWords(TextLine line, int start) {
        this.line = line;
        at = start;
        skipBlanks();
    }

    private void skipBlanks() {
        while (at < line.text().length() && Character.isWhitespace(line.text().charAt(at))) {
            at++;
        }
    }

    public boolean isEmpty() {
        return at >= line.text().length();
    }

    /** The word that comes next; empty at the end of the line. */
    public String next() {
        int end = at;
        while (end < line.text().length() && !Character.isWhitespace(line.text().charAt(end))) {
            end++;
        }
        return line.text().substring(at, end);
    }

    /** Takes the next word, whatever it is; empty at the end. */
    public String word() {
        String word = next();
        at += word.length();
        skipBlanks();
        return word;
    }

    /** All that is left, with the blanks in it. */
    public String rest() {
        String rest = line.text().substring(at).stripTrailing();
        at = line.text().length();
        return rest;
    }

    /** How many words are left. */
    public int count() {
        String rest = line.text().substring(at).strip();
        return rest.isEmpty() ? 0 : rest.split("\\s+").length;
    }

    private <T> T take(Function<String, Optional<T>> read, String expected) throws BadInput {
        String word = next();
        T value = read.apply(word).orElseThrow(() -> misread(expected));
        word();
        return value;
    }

    public IpAddress ipv4() throws BadInput {
        return take(WindowsText::ipv4, "dialect.windows.read.ipv4");
    }

    public IpAddress ipv6() throws BadInput {
        return take(word -> IpAddress.tryParse(word).filter(one -> !one.isIpv4()), "dialect.windows.read.ipv6");
    }

    public IpAddress address() throws BadInput {
        return take(IpAddress::tryParse, "dialect.windows.read.address");
    }

    /** 10.1.0.0/24 or 2001:db8::/32. */
    public Prefix prefix() throws BadInput {
        return take(Prefix::tryParse, "dialect.windows.read.prefix");
    }

    public Mac mac() throws BadInput {
        return take(Mac::tryParse, "dialect.windows.read.mac");
    }

    /** 0 to 2^32 - 1. */
    public long number() throws BadInput {
        return take(RowWords::number, "dialect.windows.read.number");
    }

    /** An adapter's number, from 0. */
    public int index() throws BadInput {
        return take(word -> number(word).filter(number -> number <= Integer.MAX_VALUE), "dialect.windows.read.number")
                .intValue();
    }

    private static Optional<Long> number(String word) {
        boolean digits = word.length() <= MOST_DIGITS
                && !word.isEmpty()
                && word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return digits ? Optional.of(Long.valueOf(word)).filter(number -> number <= MOST) : Optional.empty();
    }

    /** A network in two words, its address and its mask. */
    public Prefix network() throws BadInput {
        int start = at;
        IpAddress address = ipv4();
        int length = take(WindowsText::length, "dialect.windows.read.mask");
        Prefix network = Prefix.of(address, length);
        if (!network.address().equals(address)) {
            at = start;
            throw misread("dialect.windows.read.bits");
        }
        return network;
    }

    /** A problem with the next word. */
    public BadInput misread(String key) {
        return isEmpty() ? line.misread(at, "dialect.windows.read.cut", line.plain()) : line.misread(at, key, next());
    }
}
