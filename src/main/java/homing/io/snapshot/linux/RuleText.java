package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Tokens;
import homing.model.PolicyRule;
import homing.net.Family;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code ip rule}. */
final class RuleText {
    private static final Set<String> ALONE = Set.of("unreachable", "prohibit", "blackhole", "nop");

    private final Family family;
    private final List<PolicyRule> rules = new ArrayList<>();
    private final Tokens words = new Tokens();

    private RuleText(Family family) {
        this.family = family;
    }

    static List<PolicyRule> read(Collected files, String file, Family family) throws BadInput, IOException {
        RuleText reader = new RuleText(family);
        Understood.eachLine(files, file, (line, at) -> reader.take(line));
        return reader.rules;
    }

    private boolean take(String line) {
        String first = words.on(line).next();
        long priority = first.endsWith(":") ? RuleParts.priority(first.substring(0, first.length() - 1)) : Figure.NONE;
        if (priority < 0) {
            return false;
        }
        RuleParts parts = new RuleParts(family, priority);
        if (words.take("not")) {
            parts.not();
        }
        while (words.hasNext()) {
            String word = words.next();
            boolean alone = ALONE.contains(word) || word.startsWith("[");
            if (!(alone ? parts.act(word) : parts.set(word, words.next()))) {
                return false;
            }
        }
        if (parts.isWhole()) {
            rules.add(parts.build());
        }
        return parts.isWhole();
    }
}
