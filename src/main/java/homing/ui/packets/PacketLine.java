package homing.ui.packets;

import homing.explain.Loss;
import homing.explain.SentFrame;
import homing.model.AdapterRef;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A frame in the words of the list; they are found when they are looked at, as long runs have thousands. */
final class PacketLine {
    private static final Words WORDS = Words.english();

    private final SentFrame frame;
    private String searched;

    PacketLine(SentFrame frame) {
        this.frame = frame;
    }

    SentFrame frame() {
        return frame;
    }

    /** How many milliseconds after the start it was sent. */
    String millis() {
        return String.format(Locale.ENGLISH, "%.1f", frame.micros() / 1000.0);
    }

    String way() {
        return WORDS.say(frame.bearing().word());
    }

    /** Style class of the sign that tells the way. */
    String waySign() {
        return "way-" + frame.bearing().name().toLowerCase(Locale.ROOT);
    }

    String protocol() {
        return frame.kind().name();
    }

    /** Which adapter sends it, and who hears it. */
    String hop() {
        return hop(AdapterRef::toString);
    }

    private String hop(Function<AdapterRef, String> name) {
        List<AdapterRef> to = frame.to();
        String from = name.apply(frame.from());
        if (to.contains(frame.from())) {
            return WORDS.say("ui.packets.hop.inside", frame.from().host());
        }
        return switch (to.size()) {
            case 0 -> WORDS.say("ui.packets.hop.nobody", from);
            case 1 -> WORDS.say("ui.packets.hop", from, name.apply(to.get(0)));
            default -> WORDS.say("ui.packets.hop.all", from, frame.lan());
        };
    }

    /** The same in fewer words: the hosts alone. */
    String hosts() {
        return hop(AdapterRef::host);
    }

    /** What it says; of a packet that is lost, first where it ends and why. */
    String says() {
        String sentence = WORDS.say(frame.sentence());
        return frame.end().map(end -> lost(end, sentence)).orElse(sentence);
    }

    private static String lost(Loss end, String sentence) {
        return WORDS.say("ui.packets.lost", end.host(), WORDS.say(end.why()), sentence);
    }

    boolean isLost() {
        return frame.end().isPresent();
    }

    /** The whole line, to be read aloud. */
    String spoken() {
        return WORDS.say(
                "ui.packets.line",
                frame.number(),
                millis(),
                way(),
                hop(),
                protocol(),
                frame.source(),
                frame.destination(),
                says());
    }

    /** Whether some words stand in it, in small or capital letters. */
    boolean contains(String wanted) {
        if (searched == null) {
            searched = searched().toLowerCase(Locale.ROOT);
        }
        return searched.contains(wanted.toLowerCase(Locale.ROOT));
    }

    /** Everything in the line, without the words around it: it is made for every line of a long run. */
    private String searched() {
        List<String> parts = new ArrayList<>(List.of(way(), protocol(), frame.source(), frame.destination(), says()));
        parts.add(frame.from().toString());
        frame.to().forEach(adapter -> parts.add(adapter.toString()));
        parts.add(frame.lan());
        return String.join(" ", parts);
    }
}
