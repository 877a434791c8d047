package homing.io.yaml;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and flags as people write them in a file. */
public final class Numerals {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,40})?");

    private Numerals() {}

    /** A whole number, decimal or 0x; empty for anything else and outside of the limits. */
    public static Optional<Long> whole(String text, long least, long most) {
        long number;
        if (WHOLE.matcher(text).matches()) {
            number = Long.parseLong(text);
        } else if (HEXADECIMAL.matcher(text).matches()) {
            number = Long.parseLong(text.substring(2), 16);
        } else {
            return Optional.empty();
        }
        return number < least || number > most ? Optional.empty() : Optional.of(number);
    }

    /** A number with or without a fraction. */
    public static Optional<Double> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }

    /** true or false. */
    public static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
