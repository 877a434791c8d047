package homing.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import homing.ui.keys.Guide.Group;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sheet of keys as a page. */
class KeyPageTest {
    @Test
    void thePageHoldsEveryLineOfTheGuide() {
        Guide guide = Guide.of(List.of(new Group("help", List.of())), Optional.of(Area.LIST));
        String page = KeyPage.of(guide);
        assertThat(guide.sections()).first().extracting(Guide.Section::here).isEqualTo(true);
        guide.sections().stream()
                .flatMap(section -> section.lines().stream())
                .forEach(line -> assertThat(page).contains("<td>" + line.what() + "</td><td>" + line.how()));
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        Guide odd = new Guide(List.of(new Guide.Section("a<b", List.of(new Guide.Line("c & d", "e>f")), false)));
        assertThat(KeyPage.of(odd)).contains("a&lt;b", "c &amp; d", "e&gt;f");
    }
}
