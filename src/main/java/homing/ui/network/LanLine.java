package homing.ui.network;

import homing.edit.Attempt;
import homing.edit.Lans;
import homing.edit.Order;
import homing.edit.Parts;
import homing.model.Lan;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Words;
import homing.ui.form.field.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A LAN; a host whose name is typed is plugged into it. */
record LanLine(String name) implements Subject {
    private static final Words WORDS = Words.english();

    private Part.OfLan whole() {
        return new Part.OfLan(name);
    }

    /** How many adapters are plugged into it. */
    static String members(int count) {
        return switch (count) {
            case 0 -> WORDS.say("ui.network.members.none");
            case 1 -> WORDS.say("ui.network.members.one");
            default -> WORDS.say("ui.network.members", count);
        };
    }

    @Override
    public Optional<Part> part() {
        return Optional.of(whole());
    }

    @Override
    public Optional<Typing> typing(Facet facet, Board board) {
        Ends ends = new Ends(board, whole());
        return switch (facet) {
            case NAME -> Optional.of(Naming.of(board, whole(), name));
            case WHAT -> board.network().lan(name).map(lan -> kind(lan.kind()));
            case PLUGGED -> Optional.of(new Typing("", ends::known, ends::read, false));
            case ADDRESS, SAYS -> Optional.empty();
        };
    }

    private Typing kind(Lan.Kind before) {
        Map<String, Lan.Kind> words = new LinkedHashMap<>();
        for (Lan.Kind each : Lan.Kind.values()) {
            words.put(words(each), each);
        }
        Field<Lan.Kind> field = Choosing.of(words);
        return Typing.of(
                        field.print(before),
                        text -> field.read(text).map(next -> Typing.made(Lans.setKind(name, next))))
                .knowing(() -> List.copyOf(words.keySet()));
    }

    static String words(Lan.Kind kind) {
        return WORDS.say("ui.network.kind." + kind.name());
    }

    @Override
    public Optional<Attempt> removed(Scenario scenario) {
        return Optional.of(Attempt.of(Parts.delete(scenario, List.of(whole()))));
    }

    @Override
    public Optional<Attempt> moved(Scenario scenario, int by) {
        return Optional.of(Attempt.of(Order.move(scenario, whole(), by)));
    }
}
