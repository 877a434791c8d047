package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Templates;
import homing.model.Host;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.session.Document;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names that are typed on the canvas, good ones and others. */
class RenameUiTest extends DrawingTest {
    private Scenario drawn;
    private String first;
    private String second;

    @BeforeEach
    void nameTheFirstHost() {
        drawn = Templates.ALL.get(0).scenario();
        List<String> hosts = drawn.network().hosts().stream().map(Host::name).toList();
        first = hosts.get(0);
        second = hosts.get(1);
        onScreen(() -> session.document().open(drawn, Document.Origin.NONE));
        until(() -> window.canvas().getWidth() > 0);
        onScreen(() -> stage.getScene().getRoot().layout());
        onScreen(() -> window.canvas().pencil().rename(new Part.OfHost(first)));
    }

    private void type(String name) {
        onScreen(() -> field().setText(name));
    }

    private TextField field() {
        return robot.lookup("#rename").queryAs(TextField.class);
    }

    private boolean isOpen() {
        return robot.lookup("#rename").tryQuery().isPresent();
    }

    private String told() {
        return robot.lookup(".rename .refusal").queryAs(Label.class).getText();
    }

    private void clickElsewhere() {
        robot.clickOn(at(0.5, 0.97));
    }

    @Test
    void aClickElsewhereKeepsAGoodName() {
        type("laptop");
        clickElsewhere();
        until(() -> !isOpen());
        assertThat(scenario().network().host("laptop")).isPresent();
    }

    @Test
    void controlEnterKeepsItAndRunsNothing() {
        until(() -> session.playback().length() > 0);
        type("laptop");
        onScreen(() -> field().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !isOpen());
        assertThat(scenario().network().host("laptop")).isPresent();
        assertThat(session.playback().playingProperty().get()).isFalse();
    }

    @Test
    void aClickElsewhereLeavesARefusedNameInTheFieldAndSaysWhy() {
        for (String refused : List.of(second, "", "a:b")) {
            type(refused);
            clickElsewhere();
            until(() -> field().isFocused());
            assertThat(field().getText()).isEqualTo(refused);
            assertThat(told()).contains(refused.equals(second) ? second : "80");
            assertThat(scenario()).isEqualTo(drawn);
        }
    }

    @Test
    void theSecondClickElsewhereLeavesTheOldNameAndSaysSo() {
        type(second);
        clickElsewhere();
        until(() -> field().isFocused());
        clickElsewhere();
        until(() -> !isOpen());
        assertThat(scenario()).isEqualTo(drawn);
        assertThat(robot.lookup(".notice").queryAs(Label.class).getText()).contains(second, first);
    }

    @Test
    void escapeGivesTheOldNameBack() {
        type(second);
        robot.push(KeyCode.ENTER);
        assertThat(told()).contains(second);
        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(scenario()).isEqualTo(drawn);
    }

    @Test
    void aNameThatIsMendedIsKept() {
        type(second);
        clickElsewhere();
        until(() -> field().isFocused());
        type("laptop");
        robot.push(KeyCode.ENTER);
        assertThat(isOpen()).isFalse();
        assertThat(scenario().network().host("laptop")).isPresent();
    }
}
