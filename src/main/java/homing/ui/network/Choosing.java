package homing.ui.network;

import homing.text.Message;
import homing.ui.form.field.Field;
import homing.ui.form.field.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One of some values, each with its words, of which so much is typed that it can be no other. */
final class Choosing {
    private Choosing() {}

    static <T> Field<T> of(Map<String, T> values) {
        return Field.of(
                text -> Reading.of(
                        meant(values, text), Message.of("ui.form.expected.one-of", String.join(", ", values.keySet()))),
                value -> values.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(value))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(""));
    }

    private static <T> Optional<T> meant(Map<String, T> values, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<T> fit = values.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).startsWith(lower))
                .map(Map.Entry::getValue)
                .toList();
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(text))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty());
    }
}
