package homing.io.recovery;

import homing.io.scenario.ScenarioReader;
import homing.io.scenario.ScenarioWriter;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** A draft as text: a scenario file, with the name and file of the draft in comments on its first lines. */
final class DraftText {
    private static final String NAME = "# name: ";
    private static final String FILE = "# file: ";
    private static final String BASE = "# base: ";

    private DraftText() {}

    static byte[] write(Draft draft) {
        StringBuilder text = new StringBuilder();
        text.append(NAME)
                .append(URLEncoder.encode(draft.name(), StandardCharsets.UTF_8))
                .append('\n');
        draft.path()
                .ifPresent(file ->
                        text.append(FILE).append(file.toUri().toASCIIString()).append('\n'));
        text.append(BASE).append(draft.base()).append('\n');
        return text.append(ScenarioWriter.write(draft.scenario())).toString().getBytes(StandardCharsets.UTF_8);
    }

    static Draft read(Path from, byte[] bytes) throws BadInput {
        Scenario scenario = ScenarioReader.read(from.toString(), bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String name = head(text, NAME).map(DraftText::decoded).orElse("");
        return new Draft(
                scenario,
                name,
                head(text, FILE).flatMap(DraftText::path).orElse(null),
                head(text, BASE).orElse(""));
    }

    private static Optional<String> head(String text, String key) {
        return text.lines()
                .takeWhile(line -> line.startsWith("# "))
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst();
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException tampered) {
            return name;
        }
    }

    private static Optional<Path> path(String uri) {
        try {
            return Optional.of(Path.of(URI.create(uri)));
        } catch (IllegalArgumentException | FileSystemNotFoundException tampered) {
            return Optional.empty();
        }
    }
}
