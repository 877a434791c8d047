package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.model.Adapter;
import homing.model.PolicyRule;
import homing.model.StandardRules;
import homing.net.Family;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The policy rules of ip-rule and ip-6-rule; a family whose rules were not collected has those it starts with. */
final class CollectedRules {
    private CollectedRules() {}

    /** The rules of both families, those of IPv6 only for a machine that speaks it. */
    static List<PolicyRule> read(Collected files, List<Adapter> adapters) throws BadInput, IOException {
        List<PolicyRule> rules = new ArrayList<>(read(files, files.first("ip-rule.json", "ip-rule.txt"), Family.IPV4)
                .orElse(StandardRules.of(Family.IPV4)));
        rules.addAll(read(files, files.first("ip-6-rule.json", "ip-6-rule.txt"), Family.IPV6)
                .orElse(speaksIpv6(adapters) ? StandardRules.of(Family.IPV6) : List.of()));
        return rules;
    }

    private static Optional<List<PolicyRule>> read(Collected files, Optional<String> file, Family family)
            throws BadInput, IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        boolean isJson = file.get().endsWith("json");
        return Optional.of(
                isJson ? RuleJson.read(files, file.get(), family) : RuleText.read(files, file.get(), family));
    }

    private static boolean speaksIpv6(List<Adapter> adapters) {
        return adapters.stream()
                .flatMap(adapter -> adapter.addresses().stream())
                .anyMatch(each -> !each.address().isIpv4());
    }
}
