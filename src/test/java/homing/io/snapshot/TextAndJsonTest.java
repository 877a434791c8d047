package homing.io.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.snapshot.host.Bounds;
import homing.io.snapshot.host.Collected;
import homing.io.snapshot.linux.LinuxHostReader;
import homing.model.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextAndJsonTest {
    @TempDir
    Path temp;

    static Stream<Path> cases() {
        return Stream.of("linux-decisions", "linux-wire", "linux-decisions6")
                .flatMap(kind -> Recordings.of(kind).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothFormsOfAHostGiveTheSameHost(Path recording) throws Exception {
        for (Path files : hosts(recording)) {
            Host fromJson = read(only(files, ".txt", "json"));
            Host fromText = read(only(files, ".json", "text"));
            assertThat(fromText).isEqualTo(fromJson);
        }
    }

    @Test
    void thereAreRecordings() {
        assertThat(cases()).hasSizeGreaterThan(5);
    }

    private static List<Path> hosts(Path recording) throws IOException {
        try (Stream<Path> all = Files.list(recording.resolve("hosts"))) {
            return all.toList();
        }
    }

    private static Host read(Path files) throws Exception {
        Collected collected = new Collected(files, "host", new Bounds(files));
        Host host = new LinuxHostReader().read("host", collected);
        assertThat(collected.warnings()).isEmpty();
        return host;
    }

    /** A copy of the files without those of one form; files that have one form only stay. */
    private Path only(Path files, String without, String name) throws IOException {
        Path copy = Files.createDirectories(temp.resolve(files.getFileName() + name));
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                String own = file.getFileName().toString();
                String other = own.endsWith(".txt") ? own.replace(".txt", ".json") : own.replace(".json", ".txt");
                if (!own.endsWith(without) || !Files.exists(files.resolve(other))) {
                    Files.copy(file, copy.resolve(own));
                }
            }
        }
        return copy;
    }
}
