package homing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import homing.check.Checks;
import homing.check.Outcome;
import homing.io.scenario.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {
    @TempDir
    Path temp;

    private static String readme() throws Exception {
        return Files.readString(Path.of("README.md"));
    }

    /** What stands in the code blocks of a language. */
    private static List<String> blocks(String language) throws Exception {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme());
        List<String> found = new ArrayList<>();
        while (block.find()) {
            found.add(block.group(1));
        }
        return found;
    }

    static Stream<String> commands() throws Exception {
        return blocks("homing").stream().flatMap(String::lines);
    }

    @Test
    void namesCommands() throws Exception {
        assertThat(commands()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandRuns(String command) {
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
        assertThat(words.remove(0)).isEqualTo("./homing");
        int output = words.indexOf("-o") + 1;
        if (output > 0) {
            words.set(output, temp.resolve(words.get(output)).toString());
        }
        Said said = Said.by(words.toArray(String[]::new));
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out()).isNotBlank();
    }

    @Test
    void everyFileItNamesIsThere() throws Exception {
        Matcher name = Pattern.compile("(?:scenarios|assets)/[\\w./-]+\\.\\w+").matcher(readme());
        List<String> named = new ArrayList<>();
        while (name.find()) {
            named.add(name.group());
        }
        assertThat(named).hasSizeGreaterThan(5).allMatch(file -> Files.exists(Path.of(file)));
    }

    @Test
    void itsScenarioMeetsItsExpectations() throws Exception {
        String example = blocks("yaml").get(0);
        byte[] bytes = example.getBytes(StandardCharsets.UTF_8);
        assertThat(Checks.run(ScenarioReader.read("README.md", bytes)))
                .isNotEmpty()
                .allMatch(Outcome::passed);
    }
}
