package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Searching from the whole window. */
class SearchUiTest extends WindowTest {
    @Test
    void theFieldHasTheKeyboardAtOnce() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("theme");
        assertThat(robot.lookup("#search-field").queryAs(TextField.class).getText())
                .isEqualTo("theme");
    }
}
