package homing.io.scenario;

import homing.io.yaml.Sheet;
import homing.io.yaml.YamlRewriter;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a changed scenario into the text that it was read from: comments, order, quotes and empty lines of all that has not
 * changed stay. What is written always reads as the scenario; where it would not, larger parts are written anew, at last all.
 */
public final class ScenarioRewriter {
    /** Levels of keys that are looked into: all; a host as a whole; all hosts as a whole. */
    private static final int[] DEEPEST = {Integer.MAX_VALUE, 2, 1};

    /** What has moved is changed in the round after the one that moves it. */
    private static final int MOST_ROUNDS = 3;

    private ScenarioRewriter() {}

    /**
     * The text of the file.
     *
     * @param text what the file held
     * @param changed what it shall hold
     */
    public static String rewrite(String text, Scenario changed) {
        return kept(text, changed).orElseGet(() -> head(text) + ScenarioWriter.write(changed));
    }

    /** The comments on top of a file, which are about all of it: its licence, its author, what an editor is told. */
    private static String head(String text) {
        return text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** Empty if the text is none of a scenario, or so written that nothing of it could be kept. */
    static Optional<String> kept(String text, Scenario changed) {
        return read(text).flatMap(before -> changed(text, before, changed));
    }

    private static Optional<String> changed(String text, Scenario before, Scenario changed) {
        return IntStream.of(DEEPEST)
                .mapToObj(deepest -> changed(text, before, changed, deepest, MOST_ROUNDS))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> changed(String text, Scenario before, Scenario changed, int deepest, int rounds) {
        if (before.equals(changed) || rounds == 0) {
            return before.equals(changed) ? Optional.of(text) : Optional.empty();
        }
        Sheet old = ScenarioWriter.sheet(before);
        Sheet wanted = ScenarioWriter.sheet(changed);
        return YamlRewriter.rewrite(text, old, wanted, deepest)
                .flatMap(
                        written -> read(written).flatMap(read -> changed(written, read, changed, deepest, rounds - 1)));
    }

    private static Optional<Scenario> read(String text) {
        try {
            return Optional.of(ScenarioReader.read("", text.getBytes(StandardCharsets.UTF_8)));
        } catch (BadInput unreadable) {
            return Optional.empty();
        }
    }
}
