package homing.io.yaml;

import homing.problem.Place;
import homing.text.Message;
import java.util.List;
import java.util.Optional;

/** What stands in a YAML file, with its place. */
public sealed interface Value {
    Place place();

    /** What a message calls it: "abc", nothing, a list, keys with values. */
    Message found();

    /**
     * A single value, as it is written.
     *
     * @param inset columns from the place to the text's first character; -1 if the text is not written letter by letter
     */
    record Text(Place place, String text, int inset) implements Value {
        private static final int SHOWN = 60;

        /** Where the character of this offset stands; the whole value's place if that cannot be told. */
        public Place placeAt(int offset) {
            return inset < 0 ? place : new Place(place.file(), place.line(), place.column() + inset + offset);
        }

        @Override
        public Message found() {
            return text.isEmpty() ? Message.of("io.yaml.found.nothing") : quoted(text);
        }

        /** A text in quotes, shortened. */
        public static Message quoted(String text) {
            String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
            return Message.of("io.yaml.found.text", shown.replaceAll("\\p{Cntrl}", "·"));
        }
    }

    /** A list. */
    record Items(Place place, List<Value> values) implements Value {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public Message found() {
            return Message.of("io.yaml.found.list");
        }
    }

    /** Keys with values, in the order of the file; no key stands twice. */
    record Entries(Place place, List<Entry> entries) implements Value {
        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public Message found() {
            return Message.of("io.yaml.found.keys");
        }

        public Optional<Entry> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /** One key with its value. */
    record Entry(Text key, Value value) {}
}
