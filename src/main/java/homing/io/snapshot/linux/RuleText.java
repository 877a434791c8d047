package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Tokens;
import homing.model.PolicyRule;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code ip rule}. */
final class RuleText {
    private static final Set<String> ALONE = Set.of("unreachable", "prohibit", "blackhole", "nop");

    private final List<PolicyRule> rules = new ArrayList<>();

    private RuleText() {}

    static List<PolicyRule> read(Collected files, String file) throws BadInput, IOException {
        RuleText reader = new RuleText();
        Understood.eachLine(files, file, (line, at) -> reader.take(line));
        return reader.rules;
    }

    private boolean take(String line) {
        Tokens words = Tokens.of(line);
        String priority = words.next();
        if (!priority.matches("[0-9]{1,10}:")) {
            return false;
        }
        RuleParts parts = new RuleParts(Long.parseLong(priority.substring(0, priority.length() - 1)));
        if (words.take("not")) {
            parts.not();
        }
        while (words.hasNext()) {
            String word = words.next();
            boolean alone = ALONE.contains(word) || word.startsWith("[");
            boolean known = alone ? parts.act(word) : parts.set(word, words.next());
            if (!known) {
                return false;
            }
        }
        rules.add(parts.build());
        return true;
    }
}
