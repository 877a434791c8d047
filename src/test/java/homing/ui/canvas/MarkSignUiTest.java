package homing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.AdapterRef;
import homing.scenario.Part;
import homing.survey.Mark;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** Signs on what is odd about a drawing. */
class MarkSignUiTest extends CanvasTest {
    private final List<Mark> picked = new ArrayList<>();

    @Override
    void show(Stage stage) {
        super.show(stage);
        canvas.listeners().setOnMarkPicked(picked::add);
    }

    private static Mark mark(Mark.Severity severity, Part part) {
        return new Mark("no-address", severity, part, Message.of("survey.no-address", "client", "LAN A"), List.of());
    }

    @Test
    void aSignStandsOnItsPartAndCanBePicked() {
        Mark wrong = mark(Mark.Severity.ERROR, new Part.OfAdapter(new AdapterRef("client", "B")));
        onScreen(() -> canvas.setMarks(List.of(wrong)));
        robot.clickOn(".mark-sign");
        assertThat(picked).containsExactly(wrong);
    }

    @Test
    void aHintHasNoSign() {
        onScreen(() -> canvas.setMarks(List.of(mark(Mark.Severity.HINT, new Part.OfHost("client")))));
        assertThat(robot.lookup(".mark-sign").queryAll()).isEmpty();
    }
}
