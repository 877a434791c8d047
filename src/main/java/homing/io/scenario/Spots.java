package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.io.yaml.Numerals;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.scenario.Spot;
import homing.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places on the canvas: {@code at: [180, 320]}. */
final class Spots {
    private static final String KEY = "at";

    private Spots() {}

    /** The place; null if there is none. */
    static Spot read(Fields fields, Report report) {
        Value value = fields.get(KEY).orElse(null);
        if (value == null) {
            return null;
        }
        List<Double> numbers = new ArrayList<>();
        fields.list(KEY).forEach(each -> coordinate(each).ifPresent(numbers::add));
        if (numbers.size() != 2 || fields.list(KEY).size() != 2) {
            report.add(value.place(), "io.yaml.unexpected", value.found(), KEY, Message.of("io.expected.place"));
            return null;
        }
        return new Spot(numbers.get(0), numbers.get(1));
    }

    private static Optional<Double> coordinate(Value value) {
        return value instanceof Value.Text text
                ? Numerals.decimal(text.text()).filter(number -> Math.abs(number) <= Spot.FARTHEST)
                : Optional.empty();
    }

    /** The two numbers, whole ones without a point. */
    static List<String> write(Spot at) {
        return List.of(number(at.x()), number(at.y()));
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : BigDecimal.valueOf(value).toPlainString();
    }
}
