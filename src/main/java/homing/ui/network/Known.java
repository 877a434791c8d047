package homing.ui.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can be meant, by its name, of which so much is typed that it can be no other. */
record Known<T>(Map<String, T> names) {
    Optional<T> meant(String text) {
        return Optional.ofNullable(names.get(text)).or(() -> inAnyCase(text)).or(() -> begunBy(text));
    }

    private Optional<T> inAnyCase(String text) {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(text))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<T> begunBy(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<T> fit = names.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).startsWith(lower))
                .map(Map.Entry::getValue)
                .toList();
        return text.isEmpty() || fit.size() != 1 ? Optional.empty() : Optional.of(fit.get(0));
    }
}
