package homing.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import homing.problem.BadInput;
import homing.problem.Problem;
import homing.text.Words;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final String BOMB = """
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            """;

    private static List<Problem> problems(byte[] bytes) {
        long start = cpuNanos();
        BadInput bad = catchThrowableOfType(BadInput.class, () -> ScenarioReader.read("f.yaml", bytes));
        assertThat(Duration.ofNanos(cpuNanos() - start)).isLessThan(SOON);
        assertThat(bad).isNotNull();
        bad.problems()
                .forEach(problem -> assertThat(Words.english().say(problem.message()))
                        .hasSizeLessThan(500)
                        .doesNotContain("Exception"));
        return bad.problems();
    }

    /** What this thread has used of a processor: other work on the machine does not count. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String onlyPlace(String text) {
        return onlyPlace(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String onlyPlace(byte[] bytes) {
        List<Problem> problems = problems(bytes);
        assertThat(problems).hasSize(1);
        return problems.get(0).place().toString();
    }

    @Test
    void deepNestingEndsEarly() {
        assertThat(onlyPlace("homing: 1\nhosts: " + "[\n ".repeat(1_000_000))).isEqualTo("f.yaml:22:2");
        assertThat(onlyPlace("homing: 1\nhosts: " + "{a:\n ".repeat(1_000_000))).isEqualTo("f.yaml:21:3");
    }

    @Test
    void aliasesAreNotFollowed() {
        assertThat(onlyPlace(BOMB)).isEqualTo("f.yaml:1:4");
        assertThat(onlyPlace("homing: 1\nhosts: *a")).isEqualTo("f.yaml:2:8");
        assertThat(onlyPlace("homing: 1\nhosts: &a {b: *a}")).isEqualTo("f.yaml:2:8");
    }

    @Test
    void aFileTooLargeIsNotRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        long start = cpuNanos();
        BadInput bad = catchThrowableOfType(BadInput.class, () -> ScenarioReader.read(file));
        assertThat(Duration.ofNanos(cpuNanos() - start)).isLessThan(SOON);
        assertThat(bad.problems()).hasSize(1);
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        assertThat(catchThrowableOfType(BadInput.class, () -> ScenarioReader.read(folder))
                        .problems())
                .hasSize(1);
    }

    @Test
    void whatIsNoTextIsToldWhereItStops() {
        assertThat(onlyPlace("homing: 1\nti\0tle: x")).isEqualTo("f.yaml:2:3");
        assertThat(onlyPlace("homing: 1\ntitle: \u001b[31m")).isEqualTo("f.yaml:2:8");
        assertThat(onlyPlace("homing: 1\ntitle: ä".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("f.yaml:2:8");
        assertThat(onlyPlace("homing: 1".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("f.yaml:1:2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void chanceBytesGiveOneProblem(int seed) {
        byte[] bytes = new byte[100_000];
        new Random(seed).nextBytes(bytes);
        assertThat(problems(bytes)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n# nothing\n",
                "hello",
                "- a\n- b",
                "42",
                "homing: 1\n---\nhoming: 1",
                "homing: 1\nhosts: {a: {}",
                "homing: 1\n\thosts: {}",
                "homing: 1\nhosts: \"never closed",
                "homing: 1\nhosts: !!java.io.File [x]",
                "%YAML 9.9\n---\nhoming: 1",
                "? [a, b]\n: c",
                "homing: 1\nhosts: @x",
            })
    void whatIsNoScenarioGivesOneProblem(String text) {
        assertThat(problems(text.getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "tags", "hosts", "lans", "calls", "notes"})
    void wrongTypesAreToldNotThrown(String key) {
        for (String value : List.of("x", "[x]", "[[x]]", "{x: y}", "{x: [y]}", "[{x: {y: z}}]", "3", "''", "~")) {
            String text = "homing: 1\n" + (key.equals("hosts") ? "" : "hosts: {}\n") + key + ": " + value;
            try {
                ScenarioReader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
            } catch (BadInput bad) {
                assertThat(bad.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void manyMistakesAreCountedNotListed() {
        String text = "homing: 1\nhosts: {}\ntags:\n" + "- [x]\n".repeat(30_000);
        assertThat(problems(text.getBytes(StandardCharsets.UTF_8))).hasSize(101);
    }

    @Test
    void aLineWithoutEndIsNotRead() {
        String text = "homing: 1\nhosts: {}\nwho: " + "a ".repeat(5_000_000);
        assertThat(onlyPlace(text)).isEqualTo("f.yaml:3:1");
    }

    @Test
    void aFileOfNotepadIsRead() throws Exception {
        String text = "\uFEFFhoming: 1\r\ntitle: x\r\nhosts:\r\n  a: {}\r\n";
        assertThat(ScenarioReader.read("f", text.getBytes(StandardCharsets.UTF_8))
                        .title())
                .isEqualTo("x");
    }
}
