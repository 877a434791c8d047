package homing.ui.form.host;

import homing.model.Adapter;
import homing.model.Adapter.Switch;
import homing.model.WindowsAdapter;
import homing.model.WindowsAdapter.Option;
import homing.systems.SystemFamily;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The switches of an adapter as words: those that an ordinary card does not have turned on, and with no- before it each that it
 * has and this one has not. For Windows also its options and numbers: weak-host-send, wireless, binding=1, speed=100000000.
 */
final class SwitchWords {
    private static final Set<Switch> SHOWN = EnumSet.complementOf(EnumSet.of(Switch.UP));
    private static final String WIRELESS = "wireless";
    private static final String BINDING = "binding=";
    private static final String SPEED = "speed=";
    private static final Field<Long> NUMBER = Fields.number(0, 1_000_000_000_000L);

    private final boolean windows;

    SwitchWords(SystemFamily family) {
        windows = family == SystemFamily.WINDOWS;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String print(Adapter adapter) {
        List<String> words = new ArrayList<>();
        for (Switch each : SHOWN) {
            if (adapter.is(each) != Adapter.ETHERNET.contains(each)) {
                words.add(adapter.is(each) ? word(each) : "no-" + word(each));
            }
        }
        if (windows) {
            addOptions(words, adapter.windows());
        }
        return String.join(" ", words);
    }

    private static void addOptions(List<String> words, WindowsAdapter settings) {
        settings.enabled().forEach(option -> words.add(word(option)));
        if (settings.wireless()) {
            words.add(WIRELESS);
        }
        if (settings.binding() > 0) {
            words.add(BINDING + settings.binding());
        }
        if (settings.speed() > 0) {
            words.add(SPEED + settings.speed());
        }
    }

    /** Everything that can be typed. */
    List<String> known() {
        Stream<String> switches =
                SHOWN.stream().map(each -> Adapter.ETHERNET.contains(each) ? "no-" + word(each) : word(each));
        Stream<String> more =
                Stream.concat(Stream.of(Option.values()).map(SwitchWords::word), Stream.of(WIRELESS, BINDING, SPEED));
        return (windows ? Stream.concat(switches, more) : switches).toList();
    }

    Reading<Adapter> read(Adapter adapter, String text) {
        Set<Switch> on = EnumSet.noneOf(Switch.class);
        on.addAll(Adapter.ETHERNET);
        if (!adapter.isUp()) {
            on.remove(Switch.UP);
        }
        WindowsAdapter kept = windows ? new WindowsAdapter(0, adapter.windows().metric(), 0, false) : adapter.windows();
        Reading<Adapter> read = Reading.of(adapter.withSwitches(on).with(kept));
        for (String word : Arrays.stream(text.strip().split("[\\s,]+"))
                .filter(each -> !each.isEmpty())
                .toList()) {
            read = read.then(before -> word(before, word));
        }
        return read;
    }

    private Reading<Adapter> word(Adapter before, String word) {
        boolean on = !word.startsWith("no-");
        String plain = on ? word : word.substring("no-".length());
        for (Switch each : SHOWN) {
            if (word(each).equalsIgnoreCase(plain)) {
                return Reading.of(before.with(each, on));
            }
        }
        return windows && on ? option(before, word) : unknown(word);
    }

    private Reading<Adapter> option(Adapter before, String word) {
        WindowsAdapter old = before.windows();
        if (word.startsWith(BINDING)) {
            return NUMBER.read(word.substring(BINDING.length()))
                    .map(number -> before.with(new WindowsAdapter(
                            (int) Math.min(number, Integer.MAX_VALUE),
                            old.metric(),
                            old.speed(),
                            old.wireless(),
                            old.enabled())));
        }
        if (word.startsWith(SPEED)) {
            return NUMBER.read(word.substring(SPEED.length()))
                    .map(number -> before.with(
                            new WindowsAdapter(old.binding(), old.metric(), number, old.wireless(), old.enabled())));
        }
        Set<Option> enabled = EnumSet.noneOf(Option.class);
        enabled.addAll(old.enabled());
        boolean known = Stream.of(Option.values()).anyMatch(each -> word(each).equals(word) && enabled.add(each));
        return known || word.equals(WIRELESS)
                ? Reading.of(before.with(new WindowsAdapter(
                        old.binding(), old.metric(), old.speed(), old.wireless() || word.equals(WIRELESS), enabled)))
                : unknown(word);
    }

    private Reading<Adapter> unknown(String word) {
        return Reading.bad("ui.form.expected.words", String.join(", ", known()), word);
    }
}
