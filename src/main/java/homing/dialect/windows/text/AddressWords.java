package homing.dialect.windows.text;

import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.AddressState;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What Windows says of an address: whether it may be used (NL_DAD_STATE). */
public final class AddressWords {
    private static final Map<String, AddressState> STATES = Map.of(
            "preferred", AddressState.PREFERRED,
            "bevorzugt", AddressState.PREFERRED,
            "preferido", AddressState.PREFERRED,
            "deprecated", AddressState.DEPRECATED,
            "verworfen", AddressState.DEPRECATED,
            "tentative", AddressState.TENTATIVE,
            "duplicate", AddressState.DADFAILED,
            "invalid", AddressState.DADFAILED);

    private AddressWords() {}

    public static String of(AddressState state) {
        return switch (state) {
            case PREFERRED -> "Preferred";
            case DEPRECATED -> "Deprecated";
            case TENTATIVE -> "Tentative";
            case DADFAILED -> "Duplicate";
        };
    }

    /** The state of this name, in English or as far as known in other languages. */
    public static Optional<AddressState> named(String word) {
        return Optional.ofNullable(STATES.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The address with what is said of it. */
    public static AdapterAddress marked(AdapterAddress address, AddressState state) {
        return switch (state) {
            case PREFERRED -> address;
            case DEPRECATED -> address.with(Mark.DEPRECATED);
            case TENTATIVE -> address.with(Mark.TENTATIVE);
            case DADFAILED -> address.with(Mark.DADFAILED);
        };
    }
}
