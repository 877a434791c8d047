package homing.ui;

import homing.edit.Edit;
import homing.scenario.Spot;
import homing.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A window with a file that was written by hand. */
abstract class SavingTest extends WindowTest {
    static final String HAND_WRITTEN = """
            # two doors
            homing: 1
            hosts:
              pc:   # the one that asks
                stack: linux
                adapters:
                  eth0: {addresses: 10.1.0.5/24}
            """;

    @TempDir
    Path temp;

    Path file;

    @BeforeEach
    void openFile() throws Exception {
        file = Files.writeString(temp.resolve("doors.yaml"), HAND_WRITTEN);
        onScreen(() -> window.open(file));
        until(() -> session.document().isOpen());
    }

    void move(int x) {
        onScreen(() -> session.document()
                .apply(Edit.of(Message.of("ui.close"), scenario -> scenario.withPlaces(Map.of("pc", new Spot(x, 7))))));
    }

    static String moved(int x) {
        return HAND_WRITTEN.replace("stack: linux\n", "stack: linux\n    at: [" + x + ", 7]\n");
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    boolean isAsked() {
        return robot.lookup(".overlay .choices").tryQuery().isPresent();
    }

    void choose(String choice) {
        until(this::isAsked);
        robot.clickOn("#choice-" + choice);
    }
}
