package homing.ui.form.field;

import homing.model.AdapterAddress;
import homing.model.PlainName;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.text.Message;
import homing.text.NearWord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of fields. */
public final class Fields {
    private static final long LARGEST_METRIC = 0xFFFF_FFFFL;
    private static final int LARGEST_PORT = 65_535;
    private static final int DIGITS = 12;
    /** Of many names these are told, as examples. */
    private static final int MOST_NAMED = 12;

    /** An address alone: 10.1.0.1. */
    public static final Field<IpAddress> ADDRESS = Field.of(AddressText::single, IpAddress::toString);

    /** An address that an adapter owns, with the length of its subnet's prefix. */
    public static final Field<AdapterAddress> OWN = Field.of(AddressText::own, AdapterAddress::toString);

    /** Where a route leads, or which addresses a condition takes. */
    public static final Field<Prefix> NETWORK = Field.of(AddressText::network, Fields::network);

    /** A hardware address, with colons or with hyphens. */
    public static final Field<Mac> MAC = Field.of(
            text -> Reading.of(Mac.tryParse(text), Message.of("ui.form.expected.mac", text))
                    .then(mac -> new Reading.Good<>(mac, mac.isGroup() ? Message.of("ui.form.note.group") : null)),
            Mac::toString);

    /** The metric of a route; empty for 0. */
    public static final Field<Long> METRIC = Field.of(
            text -> text.isEmpty() ? Reading.of(0L) : whole(text, 0, LARGEST_METRIC),
            metric -> metric == 0 ? "" : metric.toString());

    /** A port; empty for none. */
    public static final Field<Integer> PORT = Field.of(
            text -> text.isEmpty()
                    ? Reading.of(0)
                    : whole(text, 0, LARGEST_PORT).map(Long::intValue),
            port -> port == 0 ? "" : port.toString());

    /** A name of a host, an adapter or a LAN. */
    public static final Field<String> NAME = Field.of(
            text -> PlainName.isGood(text) ? Reading.of(text) : Reading.bad("ui.form.expected.name", text),
            text -> text);

    private Fields() {}

    /** An address that an adapter owns; where no length of its prefix is typed, the usual one is meant. */
    public static Field<AdapterAddress> own(int usual) {
        return Field.of(
                text -> AddressText.own(
                        text,
                        address -> usual <= address.family().bits()
                                ? Reading.of(usual)
                                : Reading.bad(
                                        "ui.form.expected.length",
                                        address,
                                        address.family().bits())),
                AdapterAddress::toString);
    }

    /** A whole number. */
    public static Field<Long> number(long least, long most) {
        return Field.of(text -> whole(text, least, most), String::valueOf);
    }

    /** One of some names, whatever the letters' case. */
    public static Field<String> known(Collection<String> names) {
        return Field.of(
                text -> Reading.of(
                        names.stream()
                                .filter(text::equals)
                                .findFirst()
                                .or(() -> names.stream()
                                        .filter(text::equalsIgnoreCase)
                                        .findFirst()),
                        unknown(text, names)),
                name -> name);
    }

    private static Message unknown(String text, Collection<String> names) {
        List<String> some = names.stream().limit(MOST_NAMED).toList();
        String listed = String.join(", ", some) + (names.size() > MOST_NAMED ? ", …" : "");
        return NearWord.of(text, names)
                .map(near -> Message.of("ui.form.expected.near", text, near))
                .orElseGet(() -> Message.of("ui.form.expected.one-of", listed, text));
    }

    /** One of some values, each with its word. */
    public static <T> Field<T> word(Map<String, T> values) {
        return Field.of(
                text -> known(values.keySet()).read(text).map(values::get),
                value -> values.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(value))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(""));
    }

    private static Reading<Long> whole(String text, long least, long most) {
        Optional<Long> number = Optional.of(text)
                .filter(digits -> digits.matches("-?\\d{1," + DIGITS + "}"))
                .map(Long::parseLong)
                .filter(value -> value >= least && value <= most);
        return Reading.of(
                number, Message.of("ui.form.expected.number", String.valueOf(least), String.valueOf(most), text));
    }

    private static String network(Prefix prefix) {
        if (prefix.equals(Prefix.ALL4)) {
            return "default";
        }
        return prefix.isSingle() ? prefix.address().toString() : prefix.toString();
    }
}
