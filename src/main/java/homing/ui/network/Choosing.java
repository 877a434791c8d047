package homing.ui.network;

import homing.edit.Addition;
import homing.text.Message;
import homing.ui.form.field.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One of a few values, each with its words.
 *
 * @param words the words of each; no two alike
 */
record Choosing<T>(List<T> values, Function<T, String> words) {
    Choosing {
        values = List.copyOf(values);
    }

    /**
     * How it is chosen in a cell.
     *
     * @param own what is chosen so far
     * @param change what becomes of another choice
     */
    Typing typing(T own, Function<T, Reading<Addition>> change) {
        Map<String, T> all = new LinkedHashMap<>();
        values.forEach(each -> all.put(words.apply(each), each));
        Known<T> known = new Known<>(all);
        Message expected = Message.of("ui.form.expected.one-of", String.join(", ", all.keySet()));
        return Typing.of(
                        words.apply(own),
                        text -> Reading.of(known.meant(text), expected).then(change))
                .knowing(() -> List.copyOf(all.keySet()));
    }
}
