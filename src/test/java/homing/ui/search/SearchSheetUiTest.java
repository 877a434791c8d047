package homing.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.AdapterRef;
import homing.scenario.Part;
import homing.ui.PartTest;
import homing.ui.session.Samples;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding a part of the drawing by typing. */
class SearchSheetUiTest extends PartTest {
    @BeforeEach
    void search() {
        open(Samples.spoofed());
        show(
                shared -> new SearchSheet(
                        Searches.parts(shared.document().scenario(), shared.selection()::pick), "Find", () -> {}),
                500,
                400);
        robot.clickOn("#search-field");
    }

    @Test
    void anAddressLeadsToItsAdapter() {
        robot.write("10.2.0.5").type(KeyCode.ENTER);
        assertThat(session.selection().parts()).containsExactly(new Part.OfAdapter(new AdapterRef("client", "B")));
    }

    @Test
    void theArrowsChooseAmongSeveral() {
        robot.write("lan ").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(session.selection().parts()).containsExactly(new Part.OfLan("LAN B"));
    }
}
