package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.model.Adapter;
import homing.model.Adapter.Switch;
import homing.text.Message;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is turned on at an adapter: a state in a word, or all switches. */
final class Switches {
    private static final Map<String, Switch> BY_NAME = byName();
    private static final Message EXPECTED = Message.of("io.expected.one-of", String.join(", ", BY_NAME.keySet()));
    private static final Map<String, Set<Switch>> STATES =
            Map.of("up", Adapter.ETHERNET, "down", without(Switch.UP), "unplugged", without(Switch.CARRIER));

    private Switches() {}

    private static Map<String, Switch> byName() {
        Map<String, Switch> names = new LinkedHashMap<>();
        for (Switch each : Switch.values()) {
            names.put(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each);
        }
        return names;
    }

    private static Set<Switch> without(Switch off) {
        EnumSet<Switch> on = EnumSet.copyOf(Adapter.ETHERNET);
        on.remove(off);
        return Set.copyOf(on);
    }

    /** By {@code switches}, else by {@code state}; an adapter of which nothing is said is up. */
    static Set<Switch> read(Fields fields) {
        if (fields.has("switches")) {
            Set<Switch> on = EnumSet.noneOf(Switch.class);
            on.addAll(fields.words("switches", EXPECTED, word -> Optional.ofNullable(BY_NAME.get(word))));
            return on;
        }
        Message states = Message.of("io.expected.one-of", String.join(", ", Keys.STATES));
        Set<Switch> on = fields.parsed("state", states, word -> Optional.ofNullable(STATES.get(word)));
        return on == null ? Adapter.ETHERNET : on;
    }

    /** The state in a word that stands for these switches; empty if there is none. */
    static Optional<String> state(Set<Switch> on) {
        return Keys.STATES.stream()
                .filter(state -> STATES.get(state).equals(on))
                .findFirst();
    }

    /** The names of the switches that are on. */
    static List<String> names(Set<Switch> on) {
        return BY_NAME.entrySet().stream()
                .filter(each -> on.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
