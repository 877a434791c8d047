package homing.ui.form.field;

import homing.model.AdapterAddress;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.text.Message;
import java.util.Optional;

/** Addresses with the length of their prefix, as people type them: after a slash or a blank, as a number or as a mask. */
final class AddressText {
    private static final int WIDTH4 = 32;
    /** Networks that are smaller have no address of their own (RFC 3021). */
    private static final int POINT_TO_POINT = 31;

    private AddressText() {}

    /** 10.1.0.5/24 or 10.1.0.5 255.255.255.0. */
    static Reading<AdapterAddress> own(String text) {
        String[] halves = halves(text);
        Optional<IpAddress> address = IpAddress.tryParse(halves[0]);
        if (address.isEmpty()) {
            return Reading.bad("ui.form.expected.own", halves[0]);
        }
        if (halves.length < 2) {
            return Reading.bad(
                    "ui.form.expected.length", address.get(), address.get().isIpv4() ? 24 : 64);
        }
        return length(address.get(), halves[1]).then(length -> odd(AdapterAddress.of(address.get(), length)));
    }

    /** A network: default, 10.1.0.0/24, 10.1.0.0 255.255.255.0, or one address. */
    static Reading<Prefix> network(String text) {
        if (text.equalsIgnoreCase("default")) {
            return Reading.of(Prefix.ALL4);
        }
        String[] halves = halves(text);
        Optional<IpAddress> address = IpAddress.tryParse(halves[0]);
        if (address.isEmpty()) {
            return Reading.bad("ui.form.expected.network", text);
        }
        return halves.length < 2
                ? Reading.of(Prefix.single(address.get()))
                : length(address.get(), halves[1]).then(length -> whole(address.get(), length));
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
        int length = Integer.bitCount(mask.get());
        return Prefix.of(IpAddress.ANY4, length).mask().ipv4Bits() == mask.get() || length == WIDTH4
                ? Reading.of(length)
                : Reading.bad("ui.form.expected.gapless", text);
    }
}
