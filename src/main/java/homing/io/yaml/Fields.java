package homing.io.yaml;

import homing.net.IpAddress;
import homing.problem.Place;
import homing.text.Message;
import homing.text.NearWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The keys of one part of a file, asked for by name and kind; what does not fit goes to the report. */
public final class Fields {
    private static final Message ADDRESS = Message.of("io.expected.address");
    private static final Message FLAG = Message.of("io.expected.flag");

    private final Value.Entries entries;
    private final Report report;

    private Fields(Value.Entries entries, Report report) {
        this.entries = entries;
        this.report = report;
    }

    /** The keys of a value; none, with a problem in the report, if it has no keys. Keys that are not known are reported. */
    public static Fields of(Value value, List<String> known, Report report) {
        if (!(value instanceof Value.Entries entries)) {
            report.add(value.place(), "io.yaml.expected-keys", value.found(), String.join(", ", known));
            return new Fields(new Value.Entries(value.place(), List.of()), report);
        }
        for (Value.Entry entry : entries.entries()) {
            if (!known.contains(entry.key().text())) {
                unknown(entry.key(), known, report);
            }
        }
        return new Fields(entries, report);
    }

    /** The same for a value that may be left out altogether. */
    public static Fields ofMaybe(Value value, List<String> known, Report report) {
        return isNothing(value)
                ? new Fields(new Value.Entries(value.place(), List.of()), report)
                : of(value, known, report);
    }

    /** A key without a value behind it. */
    private static boolean isNothing(Value value) {
        return value instanceof Value.Text text && text.text().isEmpty();
    }

    private static void unknown(Value.Text key, List<String> known, Report report) {
        NearWord.of(key.text(), known)
                .ifPresentOrElse(
                        near -> report.add(key.place(), "io.yaml.unknown-key-near", key.found(), near),
                        () -> report.add(key.place(), "io.yaml.unknown-key", key.found(), String.join(", ", known)));
    }

    public Place place() {
        return entries.place();
    }

    /** Where a key's value stands; the place of the whole if there is none. */
    public Place placeOf(String key) {
        return entries.get(key).map(entry -> entry.value().place()).orElse(place());
    }

    public Optional<Value> get(String key) {
        return entries.get(key).map(Value.Entry::value);
    }

    public boolean has(String key) {
        return entries.get(key).isPresent();
    }

    /** The key must be there: a problem is reported if it is not. */
    public void need(String key) {
        if (!has(key)) {
            report.add(place(), "io.yaml.missing-key", key);
        }
    }

    /** Entries whose keys a person chooses, such as names of hosts; none if there is nothing behind the key. */
    public List<Value.Entry> named(String key) {
        Value value = get(key).orElse(null);
        if (value instanceof Value.Entries named) {
            return named.entries();
        }
        if (value != null && !isNothing(value)) {
            report.add(value.place(), "io.yaml.expected-names", value.found(), key);
        }
        return List.of();
    }

    /** A single value; the given one if the key is absent. */
    public String text(String key, String otherwise) {
        Value value = get(key).orElse(null);
        if (value == null || value instanceof Value.Text) {
            return value instanceof Value.Text text ? text.text() : otherwise;
        }
        report.add(value.place(), "io.yaml.expected-text", value.found(), key);
        return "";
    }

    /** A single value that a reader turns into something; null if the key is absent or the value does not fit. */
    public <T> T parsed(String key, Message expected, Function<String, Optional<T>> reader) {
        Value value = get(key).orElse(null);
        if (value == null) {
            return null;
        }
        Optional<T> parsed = value instanceof Value.Text text ? reader.apply(text.text()) : Optional.empty();
        if (parsed.isEmpty()) {
            report.add(value.place(), "io.yaml.unexpected", value.found(), key, expected);
        }
        return parsed.orElse(null);
    }

    public IpAddress address(String key) {
        return parsed(key, ADDRESS, IpAddress::tryParse);
    }

    /** A whole number within limits, decimal or 0x; the given one if the key is absent. */
    public long number(String key, long least, long most, long otherwise) {
        Message expected = Message.of("io.expected.number", least, most);
        Long number = parsed(key, expected, text -> Numerals.whole(text, least, most));
        return number == null ? otherwise : number;
    }

    /** true or false; the given one if the key is absent. */
    public boolean flag(String key, boolean otherwise) {
        Boolean flag = parsed(key, FLAG, Numerals::flag);
        return flag == null ? otherwise : flag;
    }

    /** A list; a single value stands for a list of one, and nothing for an empty one. */
    public List<Value> list(String key) {
        Value value = get(key).orElse(null);
        if (value instanceof Value.Items items) {
            return items.values();
        }
        return value == null || isNothing(value) ? List.of() : List.of(value);
    }

    /** A list of things that a reader makes of values; what it makes nothing of is left out. */
    public <T> List<T> each(String key, Function<Value, Optional<T>> reader) {
        List<T> all = new ArrayList<>();
        for (Value value : list(key)) {
            reader.apply(value).ifPresent(all::add);
        }
        return all;
    }

    /** A list of single values that a reader turns into things. */
    public <T> List<T> words(String key, Message expected, Function<String, Optional<T>> reader) {
        return each(key, value -> {
            Optional<T> parsed = value instanceof Value.Text text ? reader.apply(text.text()) : Optional.empty();
            if (parsed.isEmpty()) {
                report.add(value.place(), "io.yaml.unexpected", value.found(), key, expected);
            }
            return parsed;
        });
    }
}
