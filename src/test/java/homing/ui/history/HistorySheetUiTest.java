package homing.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Hosts;
import homing.scenario.Scenario;
import homing.ui.PartTest;
import homing.ui.session.Samples;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history as a list. */
class HistorySheetUiTest extends PartTest {
    private Scenario opened;

    @BeforeEach
    void changeTwice() {
        open(Samples.spoofed());
        opened = session.document().scenario();
        onScreen(() -> {
            session.document().apply(Hosts.setForwarding("client", true));
            session.document().apply(Hosts.setAutomaticRoutes("client", false));
        });
        show(shared -> new HistorySheet(shared.document()), 500, 400);
    }

    private ListView<?> list() {
        return find("#history", ListView.class);
    }

    @Test
    void listsEveryStateAndPicksTheCurrentOne() {
        assertThat(list().getItems()).hasSize(3);
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }

    @Test
    void aClickGoesThereAndWhatIsUndoneStays() {
        robot.clickOn("As it was opened");
        assertThat(session.document().scenario()).isEqualTo(opened);
        assertThat(list().getItems()).hasSize(3);
        assertThat(beside()).containsExactly("● here · saved", "○ undone", "○ undone");
    }

    /** What stands at the right of each line. */
    private List<String> beside() {
        return robot.lookup("#history .muted").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void arrowsAndEnterGoThere() {
        Scenario last = session.document().scenario();
        onScreen(() -> session.document().goTo(0));
        onScreen(() -> list().requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(session.document().scenario()).isEqualTo(last);
    }
}
