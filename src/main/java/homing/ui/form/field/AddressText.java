package homing.ui.form.field;

import homing.model.AdapterAddress;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.text.Message;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Addresses with the length of their prefix, as people type them: after a slash or a blank, as a number or as a mask. */
final class AddressText {
    private static final int WIDTH4 = 32;
    private static final int LARGEST_PART = 255;
    /** Networks that are smaller have no address of their own (RFC 3021). */
    private static final int POINT_TO_POINT = 31;

    private AddressText() {}

    /** 10.1.0.1, or an address of IPv6 with the adapter behind a percent sign (RFC 4007 section 11), which is left out. */
    static Reading<IpAddress> single(String text) {
        return address(text, "ui.form.expected.address", text);
    }

    /** What is no address is told as a whole, unless one of its parts is to blame. */
    private static Reading<IpAddress> address(String word, String expected, String whole) {
        int zone = word.indexOf('%');
        String plain = zone < 0 ? word : word.substring(0, zone);
        Optional<IpAddress> address = IpAddress.tryParse(plain);
        if (address.isPresent()) {
            boolean scoped = zone > 0 && !address.get().isIpv4();
            return zone < 0 || scoped
                    ? new Reading.Good<>(address.get(), scoped ? Message.of("ui.form.note.zone", address.get()) : null)
                    : Reading.bad(expected, whole);
        }
        if (whole.isEmpty()) {
            return Reading.bad(expected + ".none");
        }
        return large(plain)
                .<Reading<IpAddress>>map(part -> Reading.bad(expected + ".octet", word, part))
                .orElseGet(() -> Reading.bad(expected, whole));
    }

    /** The part of four numbers that is too large. */
    private static Optional<String> large(String text) {
        return text.matches("\\d{1,9}(\\.\\d{1,9}){3}")
                ? Stream.of(text.split("\\."))
                        .filter(part -> Integer.parseInt(part) > LARGEST_PART)
                        .findFirst()
                : Optional.empty();
    }

    /** 10.1.0.5/24 or 10.1.0.5 255.255.255.0. */
    static Reading<AdapterAddress> own(String text) {
        return own(text, address -> Reading.bad("ui.form.expected.length", address, address.isIpv4() ? 24 : 64));
    }

    /** @param unsaid the length of the prefix where none is typed */
    static Reading<AdapterAddress> own(String text, Function<IpAddress, Reading<Integer>> unsaid) {
        String[] halves = halves(text);
        return address(halves[0], "ui.form.expected.own", text)
                .then(address ->
                        length(address, halves, unsaid).then(length -> odd(AdapterAddress.of(address, length))));
    }

    private static Reading<Integer> length(
            IpAddress address, String[] halves, Function<IpAddress, Reading<Integer>> unsaid) {
        return halves.length < 2 || halves[1].isEmpty() ? unsaid.apply(address) : length(address, halves[1]);
    }

    /** A network: default, 10.1.0.0/24, 10.1.0.0 255.255.255.0, or one address. */
    static Reading<Prefix> network(String text) {
        if (text.equalsIgnoreCase("default")) {
            return Reading.of(Prefix.ALL4);
        }
        String[] halves = halves(text);
        return address(halves[0], "ui.form.expected.network", text)
                .then(address -> halves.length < 2 || halves[1].isEmpty()
                        ? Reading.of(Prefix.single(address))
                        : length(address, halves[1]).then(length -> whole(address, length)));
    }

    private static String[] halves(String text) {
        return text.split("\\s*/\\s*|\\s+(?:mask\\s+)?", 2);
    }

    /** A network with bits of a host in it is taken for the network that was meant. */
    private static Reading<Prefix> whole(IpAddress address, int length) {
        Prefix meant = Prefix.of(address, length);
        Message note =
                meant.address().equals(address) ? null : Message.of("ui.form.note.host-bits", address, meant, length);
        return new Reading.Good<>(meant, note);
    }

    private static Reading<AdapterAddress> odd(AdapterAddress own) {
        return new Reading.Good<>(own, oddity(own));
    }

    /** What no host should have for an address; null if it is a good one. */
    private static Message oddity(AdapterAddress own) {
        IpAddress address = own.address();
        boolean hasNetwork = address.isIpv4() && own.prefixLength() < POINT_TO_POINT;
        if (address.isMulticast() || address.isAny() || address.isLimitedBroadcast()) {
            return Message.of("ui.form.note.nobody", address);
        }
        if (hasNetwork && own.subnet().address().equals(address)) {
            return Message.of("ui.form.note.network", address, own.subnet());
        }
        return hasNetwork && own.subnet().broadcast().equals(address)
                ? Message.of("ui.form.note.broadcast", address, own.subnet())
                : null;
    }

    private static Reading<Integer> length(IpAddress address, String text) {
        int most = address.family().bits();
        if (text.matches("\\d{1,3}")) {
            int length = Integer.parseInt(text);
            return length <= most ? Reading.of(length) : Reading.bad("ui.form.expected.shorter", length, most);
        }
        Optional<Integer> mask = IpAddress.tryParse(text)
                .filter(other -> other.isIpv4() && address.isIpv4())
                .map(IpAddress::ipv4Bits);
        if (mask.isEmpty()) {
            return Reading.bad("ui.form.expected.mask", text);
        }
        int bits = mask.get();
        int length = Integer.bitCount(bits);
        if (isMask(bits)) {
            return Reading.of(length);
        }
        return isMask(~bits)
                ? Reading.bad(
                        "ui.form.expected.wildcard",
                        text,
                        Prefix.of(IpAddress.ANY4, WIDTH4 - length).mask())
                : Reading.bad("ui.form.expected.gapless", text);
    }

    private static boolean isMask(int bits) {
        return Prefix.of(IpAddress.ANY4, Integer.bitCount(bits)).mask().ipv4Bits() == bits;
    }
}
