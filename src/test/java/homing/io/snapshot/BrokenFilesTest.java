package homing.io.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioWriter;
import homing.model.Network;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.scenario.Scenario;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings in which something was broken at random: each is read, with warnings that name a line, or is refused. */
class BrokenFilesTest {
    private static final int TRIES = 400;
    private static final List<String> ODD = List.of(
            "\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            "null",
            "-1",
            "99999999999999999999",
            "\u001B[31m",
            "\r",
            "\n",
            "\u0007",
            "::",
            "/33",
            "../..",
            "0x",
            "😀");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {".json", ".txt"})
    void brokenFilesAreReadOrRefused(String form) throws Exception {
        Random random = new Random(form.hashCode());
        List<Path> recordings = Recordings.of("linux-decisions");
        for (int i = 0; i < TRIES; i++) {
            Path recording = recordings.get(random.nextInt(recordings.size()));
            Path set = Files.createDirectories(temp.resolve(form + i));
            copyBroken(recording.resolve("hosts"), set, form, random);
            readOrRefused(set);
        }
    }

    @Test
    void brokenZipsAreReadOrRefused() throws Exception {
        Random random = new Random(7);
        byte[] good = Zips.of(Recordings.of("linux-decisions").get(0));
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = good.clone();
            int from = random.nextBoolean() ? 0 : Math.max(0, bytes.length - 400);
            for (int j = 0; j < 4; j++) {
                bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
            }
            readOrRefused(Files.write(temp.resolve("set.zip"), bytes));
        }
    }

    private static void readOrRefused(Path set) throws IOException {
        try {
            Checked<Network> read = new SnapshotReader().read(set);
            assertThat(read.warnings())
                    .allSatisfy(warning -> assertThat(warning.place().line()).isPositive());
            String scenario = ScenarioWriter.write(Scenario.of(read.value()));
            assertThat(scenario).doesNotContain("\u001B");
        } catch (BadInput refused) {
            assertThat(refused.problems()).isNotEmpty();
        } catch (ZipException | EOFException broken) {
            assertThat(broken).hasMessageNotContaining("\n");
        }
    }

    private static void copyBroken(Path hosts, Path set, String form, Random random) throws IOException {
        Path host;
        try (Stream<Path> all = Files.list(hosts)) {
            host = all.sorted().findFirst().orElseThrow();
        }
        try (Stream<Path> files = Files.list(host)) {
            for (Path file : files.filter(each -> each.toString().endsWith(form))
                    .sorted()
                    .toList()) {
                String text = broken(Files.readString(file), random);
                Files.write(set.resolve(file.getFileName().toString()), text.getBytes(UTF_8));
            }
        }
    }

    private static String broken(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0 && changed.length() > 0; i--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + random.nextInt(6));
            changed.replace(at, end, random.nextInt(4) == 0 ? "" : ODD.get(random.nextInt(ODD.size())));
        }
        return changed.toString();
    }
}
