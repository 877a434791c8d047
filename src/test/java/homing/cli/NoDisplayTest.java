package homing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoDisplayTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int show(List<Path> sources) {
        return NoDisplay.show(stream(out), stream(err), sources, folder);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void tellsTheFirstScenarioAndDrawsIt() throws IOException {
        Path picture = folder.resolve("kb175396-bound.png");

        assertThat(show(List.of())).isEqualTo(Cli.DONE);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("10.2.0.5", "The packet leaves by A", picture.toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no display");
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isGreaterThan(400);
    }

    @Test
    void tellsTheScenarioThatIsNamed() {
        show(List.of(Path.of("scenarios", "pktinfo.yaml")));

        assertThat(folder.resolve("pktinfo.png")).exists();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(show(List.of(folder.resolve("none.yaml")))).isEqualTo(Cli.BAD);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.yaml").doesNotContain("no display");
    }
}
