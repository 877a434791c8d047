package homing.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StyleSheetsTest {
    static List<String> sheets() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/homing/ui"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".css"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void eachIsCompiledWithTheProgram(String name) throws IOException {
        String binary = "/homing/ui/" + name.replace(".css", ".bss");

        assertThat(StyleSheetsTest.class.getResource(binary)).isNotNull();
        assertThat(Stylesheet.loadBinary(StyleSheetsTest.class.getResource(binary))
                        .getRules())
                .isNotEmpty();
    }
}
