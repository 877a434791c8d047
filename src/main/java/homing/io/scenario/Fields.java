package homing.io.scenario;

import homing.net.IpAddress;
import homing.problem.Place;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keys of one part of a file, asked for by name and kind; what does not fit goes to the report. */
final class Fields {
    private final Value.Entries entries;
    private final Report report;

    private Fields(Value.Entries entries, Report report) {
        this.entries = entries;
        this.report = report;
    }

    /** The keys of a value; none, with a problem in the report, if it has none or some that are not known. */
    static Fields of(Value value, List<String> known, Report report) {
        if (!(value instanceof Value.Entries entries)) {
            report.add(value.place(), "io.scenario.expected-keys", found(value), String.join(", ", known));
            return new Fields(new Value.Entries(value.place(), List.of()), report);
        }
        for (Value.Entry entry : entries.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                NearWord.of(key, known)
                        .ifPresentOrElse(
                                near -> report.add(entry.key().place(), "io.scenario.unknown-key-near", key, near),
                                () -> report.add(
                                        entry.key().place(), "io.scenario.unknown-key", key, String.join(", ", known)));
            }
        }
        return new Fields(entries, report);
    }

    /** Keys that a person chooses: names of hosts, of adapters, of LANs. */
    static List<Value.Entry> named(Value value, Report report) {
        if (value instanceof Value.Entries entries) {
            return entries.entries();
        }
        report.add(value.place(), "io.scenario.expected-names", found(value));
        return List.of();
    }

    private static String found(Value value) {
        if (value instanceof Value.Text text) {
            String shown = text.text().length() > 40 ? text.text().substring(0, 40) + "…" : text.text();
            return '"' + shown + '"';
        }
        return value instanceof Value.Items ? "a list" : "keys with values";
    }

    Place place() {
        return entries.place();
    }

    Place placeOf(String key) {
        return entries.get(key).map(entry -> entry.value().place()).orElse(place());
    }

    Optional<Value> get(String key) {
        return entries.get(key).map(Value.Entry::value);
    }

    /** The key must be there. */
    Optional<Value> need(String key) {
        Optional<Value> value = get(key);
        if (value.isEmpty()) {
            report.add(place(), "io.scenario.missing-key", key);
        }
        return value;
    }

    /** A single value; the given one if the key is absent. */
    String text(String key, String otherwise) {
        return get(key).map(value -> text(value, key)).orElse(otherwise);
    }

    private String text(Value value, String key) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        report.add(value.place(), "io.scenario.expected-text", key, found(value));
        return "";
    }

    /** A single value that a reader turns into something; null if the key is absent or the value does not fit. */
    <T> T parsed(String key, String expected, Function<String, Optional<T>> reader) {
        Optional<Value> value = get(key);
        if (value.isEmpty()) {
            return null;
        }
        Optional<T> parsed = value.get() instanceof Value.Text text ? reader.apply(text.text()) : Optional.empty();
        if (parsed.isEmpty()) {
            report.add(value.get().place(), "io.scenario.unexpected", key, found(value.get()), expected);
        }
        return parsed.orElse(null);
    }

    IpAddress address(String key) {
        return parsed(key, "an address such as 10.1.0.5", IpAddress::tryParse);
    }

    long number(String key, long least, long most, long otherwise) {
        Long number = parsed(key, "a number from " + least + " to " + most, text -> number(text, least, most));
        return number == null ? otherwise : number;
    }

    static Optional<Long> number(String text, long least, long most) {
        try {
            long number = Long.decode(text);
            return number < least || number > most ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    boolean flag(String key, boolean otherwise) {
        Boolean flag = parsed(key, "true or false", Fields::flag);
        return flag == null ? otherwise : flag;
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** A list; a single value stands for a list of one. */
    List<Value> list(String key) {
        return get(key).map(value -> value instanceof Value.Items items ? items.values() : List.of(value))
                .orElse(List.of());
    }

    /** A list of lines that a reader turns into things. */
    <T> List<T> lines(String key, String expected, Function<String, Optional<T>> reader) {
        List<T> all = new ArrayList<>();
        for (Value value : list(key)) {
            Optional<T> parsed = value instanceof Value.Text text ? reader.apply(text.text()) : Optional.empty();
            parsed.ifPresentOrElse(
                    all::add, () -> report.add(value.place(), "io.scenario.unexpected", key, found(value), expected));
        }
        return all;
    }

    /** A place on the canvas, [x, y]; null if the key is absent. */
    Spot spot(String key) {
        Optional<Value> value = get(key);
        if (value.isEmpty()) {
            return null;
        }
        List<Double> numbers = list(key).stream()
                .map(each -> each instanceof Value.Text text ? coordinate(text.text()) : Optional.<Double>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
        if (numbers.size() != 2 || list(key).size() != 2) {
            report.add(
                    value.get().place(),
                    "io.scenario.unexpected",
                    key,
                    found(value.get()),
                    "a place such as [180, 320]");
            return null;
        }
        return new Spot(numbers.get(0), numbers.get(1));
    }

    private static Optional<Double> coordinate(String text) {
        try {
            double number = Double.parseDouble(text);
            return Math.abs(number) <= 1e6 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
