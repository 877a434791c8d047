package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.JsonList;
import homing.model.PolicyRule;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code ip -j rule}. */
final class RuleJson {
    private RuleJson() {}

    static List<PolicyRule> read(Collected files, String file) throws BadInput, IOException {
        List<PolicyRule> rules = new ArrayList<>();
        try (JsonList list = new JsonList(files.name(file), files.open(file))) {
            Map<String, Object> rule = list.next();
            while (rule != null) {
                RuleParts parts = new RuleParts(rule.get("priority") instanceof Long priority ? priority : -1);
                if (rule.get("priority") instanceof Long && take(parts, rule)) {
                    rules.add(parts.build());
                } else if (!rule.isEmpty()) {
                    files.warn(list.place(), "io.snapshot.unknown-rule", rule.toString());
                }
                rule = list.next();
            }
        }
        return rules;
    }

    private static boolean take(RuleParts parts, Map<String, Object> rule) {
        boolean good = true;
        for (Map.Entry<String, Object> each : rule.entrySet()) {
            good &= take(parts, rule, each.getKey(), String.valueOf(each.getValue()));
        }
        return good;
    }

    private static boolean take(RuleParts parts, Map<String, Object> rule, String key, String value) {
        switch (key) {
            case "priority", "srclen", "dstlen", "iif_detached", "oif_detached", "sport_end", "dport_end", "fwmask" -> {
                return true;
            }
            case "not" -> parts.not();
            case "src" -> parts.set("from", withLength(value, rule.get("srclen")));
            case "dst" -> parts.set("to", withLength(value, rule.get("dstlen")));
            case "fwmark" -> parts.set(key, rule.containsKey("fwmask") ? value + "/" + rule.get("fwmask") : value);
            case "sport_start" -> parts.set("sport", value + "-" + rule.get("sport_end"));
            case "dport_start" -> parts.set("dport", value + "-" + rule.get("dport_end"));
            case "suppress_prefixlen" -> parts.set("suppress_prefixlength", value);
            case "action" -> {
                return parts.act(value);
            }
            case "nop" -> parts.act(key);
            default -> {
                return parts.set(key, value);
            }
        }
        return true;
    }

    private static String withLength(String address, Object length) {
        return length == null ? address : address + "/" + length;
    }
}
