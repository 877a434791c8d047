package homing.dialect.windows.modern;

import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What Windows says of an address: whether it may be used (NL_DAD_STATE). */
public enum AddressState {
    PREFERRED("Preferred"),
    DEPRECATED("Deprecated"),
    TENTATIVE("Tentative"),
    DUPLICATE("Duplicate");

    private static final Map<String, AddressState> WORDS = Map.of(
            "preferred", PREFERRED,
            "bevorzugt", PREFERRED,
            "preferido", PREFERRED,
            "deprecated", DEPRECATED,
            "verworfen", DEPRECATED,
            "tentative", TENTATIVE,
            "duplicate", DUPLICATE);

    private final String word;

    AddressState(String word) {
        this.word = word;
    }

    public static AddressState of(AdapterAddress address) {
        if (address.marks().contains(Mark.DADFAILED)) {
            return DUPLICATE;
        }
        if (address.marks().contains(Mark.TENTATIVE)) {
            return TENTATIVE;
        }
        return address.marks().contains(Mark.DEPRECATED) ? DEPRECATED : PREFERRED;
    }

    /** The state of this name, in English or as far as known in other languages. */
    public static Optional<AddressState> named(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The address with what is said of it. */
    AdapterAddress mark(AdapterAddress address) {
        return switch (this) {
            case PREFERRED -> address;
            case DEPRECATED -> address.with(Mark.DEPRECATED);
            case TENTATIVE -> address.with(Mark.TENTATIVE);
            case DUPLICATE -> address.with(Mark.DADFAILED);
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
