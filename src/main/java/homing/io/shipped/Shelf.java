package homing.io.shipped;

import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The scenarios that travel with the program, in the order in which a newcomer should meet them. */
public final class Shelf {
    private static final String FOLDER = "/homing/scenarios/";

    private Shelf() {}

    /**
     * A shipped scenario.
     *
     * @param name its file's name: kb175396-bound.yaml
     */
    public record Shipped(String name, Scenario scenario) {}

    /** Names of all scenarios on the shelf, without their ending. */
    public static List<String> names() {
        return new String(bytes("shelf.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    /** The scenario of this name. */
    public static Shipped read(String name) {
        String file = name + ".yaml";
        try {
            return new Shipped(file, ScenarioReader.read(file, bytes(file)));
        } catch (BadInput bad) {
            throw new IllegalStateException(bad);
        }
    }

    /** Writes the file of the scenario of this name into a folder, and returns where. */
    public static Path copy(String name, Path folder) throws IOException {
        return Files.write(folder.resolve(name + ".yaml"), bytes(name + ".yaml"));
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = Shelf.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new FileNotFoundException(FOLDER + file);
            }
            return stream.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
