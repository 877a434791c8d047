package homing.export;

import static org.assertj.core.api.Assertions.assertThat;

import homing.export.picture.Exporter;
import org.junit.jupiter.api.Test;

class ExportersTest {
    @Test
    void theEndingOfAFileNameNamesTheFormat() {
        assertThat(Exporters.of("a/b.PNG")).map(Exporter::extension).contains("png");
        assertThat(Exporters.of("step.8.svg")).map(Exporter::extension).contains("svg");
        assertThat(Exporters.of("png")).isEmpty();
        assertThat(Exporters.of("a.jpg")).isEmpty();
    }
}
