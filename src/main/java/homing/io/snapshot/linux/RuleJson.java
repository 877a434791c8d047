package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.model.PolicyRule;
import homing.net.Family;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code ip -j rule}. */
final class RuleJson {
    private final Family family;
    private final List<PolicyRule> rules = new ArrayList<>();

    private RuleJson(Family family) {
        this.family = family;
    }

    static List<PolicyRule> read(Collected files, String file, Family family) throws BadInput, IOException {
        RuleJson reader = new RuleJson(family);
        Understood.eachObject(files, file, (rule, at) -> reader.take(rule));
        return reader.rules;
    }

    private boolean take(Map<String, Object> rule) {
        long priority = RuleParts.priority(String.valueOf(rule.get("priority")));
        if (priority < 0) {
            return false;
        }
        RuleParts parts = new RuleParts(family, priority);
        for (Map.Entry<String, Object> each : rule.entrySet()) {
            if (!take(parts, rule, each.getKey(), String.valueOf(each.getValue()))) {
                return false;
            }
        }
        if (parts.isWhole()) {
            rules.add(parts.build());
        }
        return parts.isWhole();
    }

    private static boolean take(RuleParts parts, Map<String, Object> rule, String key, String value) {
        return switch (key) {
            case "priority", "srclen", "dstlen", "fwmask", "sport_end", "dport_end" -> true;
            case "iif_detached", "oif_detached", "unresolved" -> true;
            case "not" -> {
                parts.not();
                yield true;
            }
            case "src" -> parts.set("from", and(value, "/", rule.get("srclen")));
            case "dst" -> parts.set("to", and(value, "/", rule.get("dstlen")));
            case "fwmark" -> parts.set(key, and(value, "/", rule.get("fwmask")));
            case "sport_start" -> parts.set("sport", and(value, "-", rule.get("sport_end")));
            case "dport_start" -> parts.set("dport", and(value, "-", rule.get("dport_end")));
            case "suppress_prefixlen" -> parts.set("suppress_prefixlength", value);
            case "action" -> parts.act(value);
            case "nop" -> parts.act(key);
            default -> parts.set(key, value);
        };
    }

    private static String and(String first, String mark, Object second) {
        return second == null ? first : first + mark + second;
    }
}
