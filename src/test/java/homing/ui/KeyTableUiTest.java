package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.ui.command.Command;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys that programs of this kind share, and where a person finds them. */
class KeyTableUiTest extends WindowTest {
    @ParameterizedTest
    @CsvSource({
        "undo, Ctrl+Z",
        "redo, Ctrl+Y",
        "redo, Ctrl+Shift+Z",
        "cut, Ctrl+X",
        "copy, Ctrl+C",
        "paste, Ctrl+V",
        "duplicate, Ctrl+D",
        "selectAll, Ctrl+A",
        "selectNone, Ctrl+Shift+A",
        "delete, Delete",
        "delete, Backspace",
        "draw, Ctrl+N",
        "open, Ctrl+O",
        "save, Ctrl+S",
        "saveAs, Ctrl+Shift+S",
        "find, Ctrl+F",
        "searchCommands, Ctrl+Shift+P",
        "zoomIn, Ctrl+Plus",
        "zoomIn, Ctrl+Add",
        "zoomOut, Ctrl+Minus",
        "zoomOut, Ctrl+Subtract",
        "zoomReset, Ctrl+0",
        "zoomReset, Ctrl+1",
        "fit, F",
        "fit, Ctrl+Shift+1",
        "rename, F2",
        "forward, Right",
        "forward, F10",
        "forward, Page Down",
        "back, Left",
        "back, Shift+F10",
        "back, Page Up",
        "first, Home",
        "last, End",
        "playPause, Space",
        "toFrame, Ctrl+Right",
        "keys, F1"
    })
    void isBound(String command, String keys) {
        String wanted = KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut")).toString();
        assertThat(all().filter(each -> each.name().equals(command)).flatMap(each -> each.keys().stream()))
                .extracting(KeyCombination::toString)
                .contains(wanted);
    }

    private Stream<Command> all() {
        return window.commands().all().stream();
    }

    private static Stream<MenuItem> below(MenuItem item) {
        return item instanceof Menu menu
                ? Stream.concat(Stream.of(item), menu.getItems().stream().flatMap(KeyTableUiTest::below))
                : Stream.of(item);
    }

    @Test
    void everyCommandStandsInAMenuWithItsKey() {
        List<MenuItem> items = ((MenuBar) stage.getScene().lookup(".menu-bar"))
                .getMenus().stream().flatMap(KeyTableUiTest::below).toList();
        all().forEach(command -> assertThat(items).as(command.name()).anySatisfy(item -> {
            assertThat(item.getId()).isEqualTo(command.name());
            assertThat(item.getAccelerator())
                    .isEqualTo(command.keys().stream().findFirst().orElse(null));
        }));
    }

    @Test
    void noTwoCommandsHaveTheSameKeys() {
        assertThat(all().flatMap(each -> each.keys().stream()).map(KeyCombination::toString))
                .doesNotHaveDuplicates();
    }

    @Test
    void shiftTwiceSearchesCommands() {
        openGood();
        robot.type(KeyCode.SHIFT).type(KeyCode.SHIFT);
        until(() -> robot.lookup(".search-sheet").tryQuery().isPresent());
    }

    @Test
    void helpBeginsWithWhatHasTheKeyboard() {
        openGood();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        until(() -> robot.lookup("#network-list").query().isFocused());
        robot.push(KeyCode.F1);
        until(() -> robot.lookup(".key-here .key-title").tryQuery().isPresent());
        assertThat(robot.lookup(".key-here .key-title").queryLabeled().getText())
                .isEqualTo("Here: The drawing as a list");
    }

    @Test
    void shiftAndF10ShowTheMenuOfWhatIsOnTheCanvas() {
        openGood();
        onScreen(() -> stage.getScene().getRoot().layout());
        onScreen(() -> window.canvas().view().skin("host:client").orElseThrow().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        until(() -> !window.canvas().menu().items().isEmpty());
        assertThat(session.playback().step()).isZero();
    }
}
