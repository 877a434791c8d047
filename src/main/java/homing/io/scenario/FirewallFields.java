package homing.io.scenario;

import homing.dialect.firewall.FirewallText;
import homing.io.yaml.Fields;
import homing.io.yaml.Report;
import homing.io.yaml.Sheet;
import homing.io.yaml.Value;
import homing.model.AntiSpoofing;
import homing.model.AntiSpoofing.Kind;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.Firewall.Action;
import homing.net.Prefix;
import homing.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A host's firewall: source checks by adapter, rules in order, and what becomes of the rest. */
final class FirewallFields {
    private static final Map<String, Kind> KINDS = words(Kind.values());
    private static final Map<String, Action> ACTIONS = words(Action.values());
    private static final Message ACTION = Message.of("io.expected.one-of", String.join(", ", ACTIONS.keySet()));
    private static final Message CHECK = Message.of("io.expected.source-check");

    private FirewallFields() {}

    static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(each -> words.put(FirewallText.word(each), each));
        return words;
    }

    static Firewall read(Value value, OwnAdapters own, Report report) {
        Fields fields = Fields.ofMaybe(value, Keys.FIREWALL, report);
        List<AntiSpoofing> sources = new ArrayList<>();
        for (Value.Entry entry : fields.named("sources")) {
            own.require(entry.key().place(), entry.key().text());
            check(entry, report).ifPresent(sources::add);
        }
        List<FilterRule> rules = fields.each("rules", line -> FilterLine.read(line, own, report));
        Action otherwise = fields.parsed("otherwise", ACTION, word -> Optional.ofNullable(ACTIONS.get(word)));
        return new Firewall(sources, rules, otherwise == null ? Action.ACCEPT : otherwise);
    }

    private static Optional<AntiSpoofing> check(Value.Entry entry, Report report) {
        return Line.of(entry.value(), CHECK, report)
                .flatMap(line -> check(entry.key().text(), line));
    }

    private static Optional<AntiSpoofing> check(String adapter, Line line) {
        Kind kind = line.oneOf(KINDS, Kind.STRICT);
        List<Prefix> networks = new ArrayList<>();
        while (line.hasNext()) {
            networks.add(line.prefix());
        }
        if (line.isGood() && kind.needsNetworks() && networks.isEmpty()) {
            line.bad("io.line.ends", FirewallText.word(kind), Message.of("io.expected.prefix"));
        }
        if (line.isGood() && !kind.takesNetworks() && !networks.isEmpty()) {
            line.bad("io.scenario.check-without-networks", FirewallText.word(kind));
        }
        return line.isGood() ? Optional.of(new AntiSpoofing(adapter, kind, networks)) : Optional.empty();
    }

    /** A check with the adapter before it. */
    static Optional<AntiSpoofing> readCheck(Value value, OwnAdapters own, Report report) {
        return Line.of(value, CHECK, report).flatMap(line -> check(line.adapter(own), line));
    }

    static Sheet write(Firewall firewall) {
        Sheet sheet = Sheet.tall();
        Sheet sources = Sheet.tall();
        firewall.sources().forEach(check -> sources.put(check.adapter(), FirewallText.of(check)));
        sheet.put("sources", sources);
        sheet.lines("rules", firewall.rules().stream().map(FirewallText::of).toList());
        sheet.put("otherwise", FirewallText.word(firewall.otherwise()), FirewallText.word(Action.ACCEPT));
        return sheet;
    }
}
