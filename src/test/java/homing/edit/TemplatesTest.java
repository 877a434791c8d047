package homing.edit;

import static homing.edit.Drawn.EMPTY;
import static homing.edit.Drawn.after;
import static org.assertj.core.api.Assertions.assertThat;

import homing.check.Checks;
import homing.check.Outcome;
import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    static List<Template> all() {
        return Templates.ALL;
    }

    @Test
    void thereAreSevenPictures() {
        assertThat(Templates.ALL)
                .extracting(Template::id)
                .doesNotHaveDuplicates()
                .hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theCallOfAPictureSucceeds(Template template) {
        Scenario drawn = after(EMPTY, template.edit());

        assertThat(drawn.calls())
                .isNotEmpty()
                .noneMatch(call -> call.expectations().isEmpty());
        assertThat(Checks.run(drawn)).allMatch(Outcome::passed);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everythingHasItsPlaceAndName(Template template) {
        Scenario drawn = template.scenario();

        assertThat(drawn.title()).isNotBlank();
        assertThat(drawn.question()).endsWith("?");
        assertThat(drawn.places().keySet())
                .containsAll(drawn.network().hosts().stream().map(Host::name).toList())
                .containsAll(drawn.network().lans().stream()
                        .map(Lan::name)
                        .map(Scenario::lanKey)
                        .toList());
    }
}
