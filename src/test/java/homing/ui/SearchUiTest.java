package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.RouteRow;
import homing.edit.Tables;
import homing.model.Route;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Part;
import homing.text.Words;
import homing.ui.search.Hit;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding one's way in the whole window by keys. */
class SearchUiTest extends WindowTest {
    @Test
    void theFieldHasTheKeyboardAtOnce() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("theme");
        assertThat(robot.lookup("#search-field").queryAs(TextField.class).getText())
                .isEqualTo("theme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"al", "alignmiddles", "am"})
    void aCommandThatIsNotPossibleIsFoundWithWhatItTakes(String typed) {
        openGood();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write(typed);
        assertThat(hits())
                .filteredOn(hit -> hit.words().equals(Words.english().say("ui.command.align.middle")))
                .extracting(Hit::obstacle)
                .containsExactly(Words.english().say("ui.needs.two"));
    }

    @Test
    void aCommandThatIsNotPossibleIsNotDone() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("save as").type(KeyCode.ENTER);
        assertThat(hits())
                .first()
                .extracting(Hit::obstacle)
                .isEqualTo(Words.english().say("ui.needs.open"));
        assertThat(robot.lookup("#search-field").query().isFocused()).isTrue();
    }

    private List<Hit> hits() {
        ListView<Hit> list = robot.lookup("#search-hits").queryListView();
        return List.copyOf(list.getItems());
    }

    @Test
    void theListOfTheDrawingHasTheKeyboardAtOnce() {
        openGood();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(robot.lookup("#network-list").query().isFocused()).isTrue();
    }

    @Test
    void aRouteThatIsFoundHasTheKeyboardInTheList() {
        openGood();
        RouteRow row =
                new RouteRow("main", Route.via(Prefix.parse("10.9.0.0/16"), IpAddress.parse("10.1.0.1"), "A", 7));
        onScreen(() -> Tables.ROUTES
                .add(session.document().scenario(), "client", row)
                .edit()
                .ifPresent(session.document()::apply));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("10.9.0.0").type(KeyCode.ENTER);
        assertThat(robot.lookup("#network-list").query().isFocused()).isTrue();
        assertThat(session.selection().parts()).containsExactly(new Part.OfHost("client"));
    }
}
