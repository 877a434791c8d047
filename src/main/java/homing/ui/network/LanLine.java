package homing.ui.network;

import homing.edit.Lans;
import homing.model.Lan;
import homing.scenario.Part;
import homing.text.Words;
import homing.ui.form.field.Reading;
import java.util.List;
import java.util.Optional;

/** A LAN; a host whose name is typed is plugged into it. */
record LanLine(String name) implements PartLine {
    private static final Words WORDS = Words.english();

    @Override
    public Part.OfLan whole() {
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
        return new Choosing<>(List.of(Lan.Kind.values()), LanLine::words)
                .typing(before, next -> Reading.of(Typing.made(Lans.setKind(name, next))));
    }

    static String words(Lan.Kind kind) {
        return WORDS.say("ui.network.kind." + kind.name());
    }
}
