package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.io.yaml.Sheet;
import homing.model.WindowsAdapter.Option;
import homing.text.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is enabled for an adapter, in the words of netsh: {@code [weakhostsend, weakhostreceive]}. */
final class EnabledWords {
    private static final String KEY = "enabled";
    private static final Message EXPECTED = Message.of("io.expected.one-of", String.join(", ", Keys.ENABLED));

    private EnabledWords() {}

    static Set<Option> read(Fields fields) {
        Set<Option> enabled = EnumSet.noneOf(Option.class);
        enabled.addAll(fields.words(KEY, EXPECTED, EnabledWords::option));
        return enabled;
    }

    private static Optional<Option> option(String word) {
        int place = Keys.ENABLED.indexOf(word);
        return place < 0 ? Optional.empty() : Optional.of(Option.values()[place]);
    }

    static void write(Set<Option> enabled, Sheet sheet) {
        List<String> words = new ArrayList<>();
        enabled.forEach(option -> words.add(Keys.ENABLED.get(option.ordinal())));
        sheet.row(KEY, words);
    }
}
