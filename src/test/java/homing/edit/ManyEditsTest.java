package homing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.StackId;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ten thousand edits of all kinds by chance: each makes a scenario that a file can hold, and all of them can be undone and redone. */
class ManyEditsTest {
    private static final int EDITS = 10_000;
    private static final int SAMPLE = 20;
    private static final Pattern LABEL = Pattern.compile("\"(edit\\.(?!told|refused)[a-z.-]+)\"");

    private final Chance chance = new Chance(20_261_121);
    private final Map<String, Function<Scenario, Optional<Edit>>> kinds = new LinkedHashMap<>();

    ManyEditsTest() {
        ChanceDrawing drawing = new ChanceDrawing(chance);
        ChanceRows rows = new ChanceRows(chance);
        ChanceCalls calls = new ChanceCalls(chance);
        kinds.put("add", drawing::add);
        kinds.put("part", drawing::part);
        kinds.put("cable", drawing::cable);
        kinds.put("more cables", drawing::cable);
        kinds.put("place", drawing::place);
        kinds.put("copy", drawing::copy);
        kinds.put("host", drawing::host);
        kinds.put("adapter", drawing::adapter);
        kinds.put("row", rows::row);
        kinds.put("more rows", rows::row);
        kinds.put("setting", rows::setting);
        kinds.put("fix", drawing::fix);
        kinds.put("order", drawing::order);
        kinds.put("act", calls::act);
        kinds.put("text", calls::text);
        kinds.put("call", calls::call);
        kinds.put("story", calls::story);
    }

    @Test
    void everyEditMakesAScenarioThatAFileCanHoldAndIsUndoneAndRedone() throws IOException {
        History history = History.of(Drawn.EMPTY);
        Map<String, Integer> done = new LinkedHashMap<>();
        Set<String> labels = new TreeSet<>();
        List<Scenario> states = new ArrayList<>(List.of(Drawn.EMPTY));
        for (int i = 0; i < EDITS; i++) {
            String kind = chance.of(List.copyOf(kinds.keySet()));
            Scenario before = history.current();
            Edit edit = edit(kind, before);
            history = history.apply(edit);
            keep(states, history);
            if (!history.current().equals(before)) {
                done.merge(kind, 1, Integer::sum);
                gather(edit.label(), labels);
            }
            if (i % SAMPLE == 0) {
                Drawn.assertHeldByAFile(history.current());
            }
        }
        assertThat(done.keySet()).isEqualTo(kinds.keySet());
        assertThat(done.values()).allMatch(times -> times > 100);
        assertThat(labels).containsAll(everyLabel());
        assertUndoneAndRedone(history, states);
    }

    /** What an undo entry says, and what that speaks of. */
    private static void gather(Message label, Set<String> keys) {
        keys.add(label.key());
        label.args().stream()
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .forEach(inner -> gather(inner, keys));
    }

    /** The keys of all labels that the factories of edits give, as their sources name them; some end with the name of a kind. */
    private static Set<String> everyLabel() throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("homing.text.words", Locale.ENGLISH);
        return literals()
                .flatMap(literal -> literal.endsWith(".")
                        ? words.keySet().stream().filter(key -> key.startsWith(literal))
                        : Stream.of(literal).filter(words::containsKey))
                .filter(key -> !key.endsWith(".question"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> literals() throws IOException {
        Set<String> all = new TreeSet<>();
        try (DirectoryStream<Path> sources = Files.newDirectoryStream(Path.of("src/main/java/homing/edit"), "*.java")) {
            for (Path source : sources) {
                LABEL.matcher(Files.readString(source)).results().forEach(found -> all.add(found.group(1)));
            }
        }
        assertThat(all).hasSizeGreaterThan(50);
        return all.stream();
    }

    private Edit edit(String kind, Scenario scenario) {
        if (scenario.network().hosts().isEmpty()) {
            return Hosts.add(scenario, StackId.LINUX, new Spot(0, 0)).edit();
        }
        return kinds.get(kind)
                .apply(scenario)
                .orElseGet(() -> Hosts.setForwarding(chance.host(scenario).name(), chance.coin()));
    }

    /** Edits of one gesture make one state. */
    private static void keep(List<Scenario> states, History history) {
        while (states.size() > history.position()) {
            states.remove(states.size() - 1);
        }
        if (states.size() == history.position()) {
            states.add(history.current());
        }
    }

    private static void assertUndoneAndRedone(History history, List<Scenario> states) {
        History back = history;
        for (int i = states.size() - 1; i >= 0; i--) {
            assertThat(back.current().equals(states.get(i)))
                    .as("undone to %s", i)
                    .isTrue();
            back = back.undo();
        }
        assertThat(back.undoLabel()).isEmpty();
        assertThat(back.current()).isEqualTo(Drawn.EMPTY);
        for (Scenario state : states) {
            assertThat(back.current().equals(state)).isTrue();
            back = back.redo();
        }
        assertThat(back.current()).isEqualTo(history.current());
    }
}
