package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Finding one's way in the whole window by keys. */
class SearchUiTest extends WindowTest {
    @Test
    void theFieldHasTheKeyboardAtOnce() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("theme");
        assertThat(robot.lookup("#search-field").queryAs(TextField.class).getText())
                .isEqualTo("theme");
    }

    @Test
    void theListOfTheDrawingHasTheKeyboardAtOnce() {
        openGood();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(robot.lookup("#network-list").query().isFocused()).isTrue();
    }
}
