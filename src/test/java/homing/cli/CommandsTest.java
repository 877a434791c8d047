package homing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final String SPOOFED = "scenarios/kb175396-bound.yaml";
    private static final String RECORDED = "src/test/resources/recordings/linux-wire/nat-4";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"trace", "compare", "check", "validate", "import", "export"})
    void everyCommandHasHelpWithAnExample(String command) {
        Said said = Said.by(command, "--help");
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("Example: homing " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder.svg", "missing/picture.svg"})
    void aFileThatCannotBeWrittenIsToldInALine(String name) throws Exception {
        Files.createDirectory(temp.resolve("folder.svg"));
        String file = temp.resolve(name).toString();
        Said said = Said.by("export", SPOOFED, "-o", file);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err().lines()).singleElement().asString().startsWith("homing: " + file + ": this");
        assertThat(said.err()).doesNotContain("Exception");
    }

    @Test
    void nobodyCallsInANetworkWithoutHosts() throws Exception {
        Path empty = Files.writeString(temp.resolve("empty.yaml"), "homing: 1\nhosts: {}\n");
        Said said = Said.by("trace", empty.toString(), "--to", "192.0.2.1");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("there is no host");
    }

    @Test
    void aWordThatIsNoCommandAndNoFileIsToldWhatItMayMean() {
        assertThat(Cli.isCommand("tracee")).isTrue();
        assertThat(Said.by("tracee").err().lines())
                .containsExactly("homing: tracee is neither a command nor a file. Did you mean trace?");
        assertThat(Said.by("fly").err()).contains("trace, compare, check");
        assertThat(Said.by("fly").status()).isEqualTo(2);
        assertThat(Cli.isCommand("scenarios")).isFalse();
    }

    @Test
    void aFolderOfScenariosIsValidatedFileByFile() throws Exception {
        Files.writeString(temp.resolve("a.yaml"), "homing: 1\nhosts: {h: {adapters: {e: {addresses: 10.1.0.5/24}}}}\n");
        Files.writeString(temp.resolve("b.yaml"), "homing: 1\nhost: {}\n");
        Said said = Said.by("validate", temp.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out())
                .isEqualTo(temp.resolve("a.yaml") + ": good (hosts: 1, calls: 0, stories: 0)" + System.lineSeparator());
        assertThat(said.err()).contains("b.yaml:2:1");
        Path machine = Path.of(RECORDED, "hosts").toFile().listFiles()[0].toPath();
        assertThat(Said.by("validate", machine.toString()).status()).isZero();
    }

    @Test
    void aScenarioWithoutCallsAsksForOneByTheOptionsThatName() throws Exception {
        Path file = Files.writeString(
                temp.resolve("a.yaml"), "homing: 1\nhosts: {h: {adapters: {e: {addresses: 10.1.0.5/24}}}}\n");
        assertThat(Said.by("trace", file.toString()).err()).contains("no call", "--to");
    }

    @Test
    void aScenarioWithoutHostsIsNotGood() throws Exception {
        Path empty = Files.writeString(temp.resolve("empty.yaml"), "homing: 1\nhosts: {}\n");
        Said said = Said.by("validate", empty.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).startsWith("homing: " + empty + ": there is no host");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void checkNeedsAScenarioInAFolder() {
        Said said = Said.by("check", temp.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).startsWith("homing: " + temp + ": there is no scenario file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "import"})
    void aPlaceThatCannotBeWrittenIsToldBeforeTheWorkBegins(String command) {
        Path file = temp.resolve("missing").resolve("picture.svg");
        Said said = Said.by(command, "nowhere.yaml", "-o", file.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).startsWith("homing: " + file + ": ");
    }

    @Test
    void resultsThatCannotBeWrittenAreNotDone() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        });
        assertThat(Cli.run(full, System.err, "validate", SPOOFED)).isEqualTo(Cli.BAD);
    }

    @Test
    void aNameThatNoFileCanHaveIsToldInALine() {
        Said said = Said.by("validate", "a\0b");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("no file can be called").doesNotContain("Exception");
        assertThat(Cli.files(System.err, "a\0b")).isEmpty();
        assertThat(Cli.files(System.err, "a", "b")).hasValue(List.of(Path.of("a"), Path.of("b")));
    }

    @Test
    void aFolderHoldsNoCalls() {
        Said said = Said.by("trace", SPOOFED, "--calls", temp.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err())
                .isEqualToIgnoringNewLines("homing: " + temp + ": this is a folder. Give the name of a file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace", "compare", "check", "validate", "import", "export"})
    void helpSaysWhatEachOptionIsFor(String command) {
        assertThat(Said.by(command, "--help").out().split("\n {2,6}-"))
                .allMatch(option -> option.matches("(?s).*[.].*"));
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Said.by("--version").lines()).containsExactly("homing " + version.group(1));
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(Said.by("--help").out()).contains("trace", "check", "validate", "import", "export");
    }

    @Test
    void checkPassesOnTheShippedScenarios() {
        Said said = Said.by("check", "scenarios");
        assertThat(said.status()).isZero();
        assertThat(said.out()).doesNotContain("FAIL").contains(", 0 failed");
    }

    @Test
    void checkFailsOnAnExpectationThatIsNotMet() throws Exception {
        Path wrong = temp.resolve("wrong.yaml");
        String text = Files.readString(Path.of(SPOOFED)).replaceFirst("egress: A", "egress: B");
        Files.writeString(wrong, text);
        Said said = Said.by("check", wrong.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.lines()).filteredOn(line -> line.startsWith("FAIL")).hasSize(1);
    }

    @Test
    void validateTellsEverythingThatIsWrongAtOnce() throws Exception {
        Path wrong = temp.resolve("wrong.yaml");
        String text = Files.readString(Path.of(SPOOFED));
        Files.writeString(
                wrong,
                text.replace("stack: windows-xp", "stac: windows-xp").replace("to: 203.0.113.80", "to: nowhere"));
        Said said = Said.by("validate", wrong.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err().lines()).hasSize(3).allMatch(line -> line.matches("homing: .*wrong.yaml:\\d+:\\d+: .*"));
        assertThat(said.err()).contains("stack");
    }

    @Test
    void importedTablesAreTheSameAsTheCollectedOnes() throws Exception {
        Path file = temp.resolve("imported.yaml");
        assertThat(Said.by("import", RECORDED, "-o", file.toString()).status()).isZero();
        assertThat(SourceFile.read(file).value())
                .isEqualTo(SourceFile.read(Path.of(RECORDED)).value());
    }

    @Test
    void exportWritesPictures() throws Exception {
        Path png = temp.resolve("a.png");
        Path svg = temp.resolve("a.svg");
        assertThat(Said.by("export", SPOOFED, "--step", "11", "--scale", "1", "-o", png.toString())
                        .status())
                .isZero();
        assertThat(Said.by("export", SPOOFED, "--theme", "dark", "-o", svg.toString())
                        .status())
                .isZero();
        assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(600);
        assertThat(Files.readString(svg)).contains("<svg").contains("10.2.0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.gif9", "a"})
    void exportRefusesAnEndingItDoesNotKnow(String name) {
        Said said = Said.by("export", SPOOFED, "-o", temp.resolve(name).toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("png").contains("svg");
    }

    @Test
    void badUsageEndsWithTwoAndNoStackTrace() {
        for (List<String> args : List.of(
                List.of("trace"),
                List.of("trace", "nowhere.yaml"),
                List.of("check"),
                List.of("frobnicate"),
                List.of("--frobnicate"),
                List.of("export", SPOOFED),
                List.of("export", SPOOFED, "-o", "x.png", "--step", "999"),
                List.of("import", "nowhere", "-o", "x.yaml"))) {
            Said said = Said.by(args.toArray(String[]::new));
            assertThat(said.status()).as("%s", args).isEqualTo(2);
            assertThat(said.err()).as("%s", args).startsWith("homing: ").doesNotContain("\tat ");
        }
    }

    @Test
    void aCallIsComparedUnderEachStack() {
        Said said = Said.by("compare", "scenarios/policy-rule-from.yaml", "--stacks", "windows-xp");
        assertThat(said.status()).isZero();
        assertThat(said.lines()).anyMatch(line -> line.matches("> Linux +ok +eth1 .*"));
        assertThat(said.lines()).anyMatch(line -> line.matches(" +Windows XP / 2003 +ok +eth0 \\* .*"));
        assertThat(said.out()).contains("The source plays no part.");
    }

    @Test
    void aComparisonIsAnObjectForEachCall() {
        Said said = Said.by("compare", "scenarios/policy-rule-from.yaml", "--json");
        assertThat(said.lines()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(said.out()).contains("\"differs\":[\"egress\",\"nextHop\"");
    }

    @Test
    void aStackThatIsNotKnownIsToldWhatItMayMean() {
        Said said = Said.by("compare", SPOOFED, "--stacks", "windos-xp");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("Did you mean windows-xp?");
    }
}
