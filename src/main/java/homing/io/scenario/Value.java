package homing.io.scenario;

import homing.problem.Place;
import java.util.List;
import java.util.Optional;

/** What stands in a YAML file, with its place. */
sealed interface Value {
    Place place();

    /** A single value, as it is written. */
    record Text(Place place, String text) implements Value {}

    /** A list. */
    record Items(Place place, List<Value> values) implements Value {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Keys with values, in the order of the file. */
    record Entries(Place place, List<Entry> entries) implements Value {
        public Entries {
            entries = List.copyOf(entries);
        }

        Optional<Entry> get(String key) {
            return entries.stream()
                    .filter(each -> each.key().text().equals(key))
                    .findFirst();
        }
    }

    /** One key with its value. */
    record Entry(Text key, Value value) {}
}
