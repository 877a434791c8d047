package homing.io.scenario;

import homing.dialect.linux.IpRule;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.PolicyRule;
import homing.net.Family;
import homing.text.Message;
import java.util.Optional;

/**
 * A policy rule by its priority and a line in the words of ip-rule(8): {@code 100: from 10.2.0.5 lookup 102}. YAML takes that
 * for a key with a value; in quotes it is one text.
 */
final class RuleLine {
    private static final Message EXPECTED = Message.of("io.expected.rule");
    private static final long LARGEST = 0xFFFF_FFFFL;

    private RuleLine() {}

    static Optional<PolicyRule> read(Value value, Report report) {
        if (value instanceof Value.Entries pair && pair.entries().size() == 1) {
            Value.Entry entry = pair.entries().get(0);
            return Line.of(entry.key(), EXPECTED, report)
                    .flatMap(key ->
                            Line.of(entry.value(), EXPECTED, report).flatMap(line -> read(key, line, "[0-9]{1,10}")));
        }
        return Line.of(value, EXPECTED, report).flatMap(RuleLine::read);
    }

    /** A rule with its priority in the rest of a line. */
    static Optional<PolicyRule> read(Line line) {
        return read(line, line, "[0-9]{1,10}:");
    }

    private static Optional<PolicyRule> read(Line key, Line line, String pattern) {
        String digits = key.word(Message.of("io.expected.priority"), pattern);
        if (!key.isGood()) {
            return Optional.empty();
        }
        long priority = Long.parseLong(digits.replace(":", ""));
        if (priority > LARGEST) {
            key.bad("io.line.unexpected", Value.Text.quoted(digits), Message.of("io.expected.priority"));
        }
        if (key != line && key.hasNext()) {
            key.bad("io.line.unexpected", Value.Text.quoted(key.next()), Message.of("io.expected.colon"));
        }
        return key.isGood() ? new RuleWords(line, priority).read() : Optional.empty();
    }

    /** What stands behind the priority and its colon. */
    static String write(PolicyRule rule) {
        String line = IpRule.line(rule);
        String words = line.substring(line.indexOf('\t') + 1).strip();
        return rule.family() == Family.IPV4 ? words : "-6 " + words;
    }
}
