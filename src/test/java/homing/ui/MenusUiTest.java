package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Templates;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the menus of the window offer, and when. */
class MenusUiTest extends WindowTest {
    private Stream<MenuItem> items(String menu) {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .filter(each -> each.getText().replace("_", "").equals(menu))
                .flatMap(each -> each.getItems().stream());
    }

    private MenuItem item(String id) {
        return Stream.of("File", "Edit", "View", "Play", "Help")
                .flatMap(this::items)
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDrawingBeginsWithAPicture() {
        List<MenuItem> pictures = ((Menu) item("pictures")).getItems();
        assertThat(pictures).hasSameSizeAs(Templates.ALL);
        onScreen(pictures.get(0)::fire);
        until(() -> session.document().isOpen());
        assertThat(session.document().scenario().network())
                .isEqualTo(Templates.ALL.get(0).scenario().network());
    }

    @Test
    void findStandsInEdit() {
        assertThat(items("Edit").map(MenuItem::getId)).contains("find");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "keepCall", "arrange", "selectAll", "selectNone", "compare", "find"})
    void anEmptyDrawingLeavesNothingToRunToArrangeOrToPick(String id) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> session.document().isOpen());
        assertThat(item(id).isDisable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "keepCall", "arrange", "selectAll", "compare", "find"})
    void aDrawingWithHostsAndARunLeavesThemAll(String id) {
        openGood();
        until(() -> session.playback().length() > 0);
        assertThat(item(id).isDisable()).isFalse();
    }
}
