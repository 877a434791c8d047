package homing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.StackId;
import homing.systems.Profiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A profile is its own package, its words, its tests and one line of the registration: nobody else knows of it. */
class RegistrationTest {
    private static final Path MAIN = Path.of("src/main/java/homing");
    private static final Path REGISTRATION = MAIN.resolve("systems/Profiles.java");
    /** Names the system that is assumed when a file says nothing. */
    private static final Path ASSUMED = MAIN.resolve("model/StackId.java");

    /** A reader of what one system prints is that system's own, and says whose tables it has read. */
    private static final Path OWN_READERS = MAIN.resolve("io/snapshot");

    /** A picture to begin with may be about one system, as a scenario file may. */
    private static final Path PICTURES = MAIN.resolve("edit/TwoWays.java");

    /** A look at the profile's id other than to say it. */
    private static final Pattern ASKS =
            Pattern.compile("\\.profile\\(\\)\\s*\\.|(?:equals|get)\\(\\w+\\.profile\\(\\)\\)");

    static List<String> profiles() {
        return Profiles.known();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void onlyTheRegistrationNamesAProfile(String id) throws IOException {
        Set<Path> allowed = id.equals(StackId.LINUX.profile()) ? Set.of(REGISTRATION, ASSUMED) : Set.of(REGISTRATION);
        assertThat(filesThatName(id)).containsExactlyInAnyOrderElementsOf(allowed);
    }

    @Test
    void nobodyElseTellsProfilesApart() throws IOException {
        assertThat(filesThat(text -> ASKS.matcher(text).find())).containsExactly(REGISTRATION);
    }

    /** As a word of the code: the id, with or without a variant. */
    private static List<Path> filesThatName(String id) throws IOException {
        return filesThat(text -> text.contains("\"" + id + "\"") || text.contains("\"" + id + "/"));
    }

    private static List<Path> filesThat(Predicate<String> say) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && !file.startsWith(OWN_READERS)
                            && !file.equals(PICTURES))
                    .filter(file -> say.test(text(file)))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
