package homing.ui.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Part;
import homing.ui.PartTest;
import homing.ui.survey.Marks;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is odd about a host, above the fields that mend it. */
class OddLinesUiTest extends PartTest {
    @BeforeEach
    void openOddHost() throws BadInput {
        open(ScenarioReader.read("test.yaml", """
                homing: 1
                hosts:
                  a:
                    adapters:
                      eth0: {addresses: [10.1.0.5/24, 10.1.0.255/24]}
                      eth1: {addresses: 10.1.0.6/24}
                      eth2: {}
                    routes: [default via 10.9.0.1 dev eth0, 10.7.0.0/16 via 10.1.0.77 dev eth0]
                  b: {adapters: {eth0: {addresses: 10.1.0.1/24}, eth1: {addresses: 10.4.0.1/24}}}
                lans: {L: [a:eth0, a:eth1, b:eth0], M: [a:eth2, b:eth1]}
                """.getBytes(UTF_8)));
        show(shared -> new SetUpPane(shared, new Marks(shared.document(), Runnable::run, Runnable::run)), 360, 500);
        onScreen(() -> session.selection().pick(new Part.OfHost("a")));
    }

    private int count(String style) {
        return robot.lookup("#part-marks " + style).queryAll().size();
    }

    private boolean hasKeyboard(String style) {
        return onScreen(() -> stage.getScene().getFocusOwner().getStyleClass().contains(style));
    }

    @Test
    void aFewLinesLeaveTheFieldsInSight() {
        assertThat(count(".mark-line")).isEqualTo(3);
        Node name = find("#field-name", Node.class);
        assertThat(name.localToScene(name.getBoundsInLocal()).getMaxY()).isLessThan(200);
    }

    @Test
    void theOthersComeWhenTheyAreAskedFor() {
        assertThat(find("#part-marks .mark-more", Button.class).getText()).contains("2 more");
        robot.clickOn("#part-marks .mark-more");
        assertThat(count(".mark-line")).isEqualTo(5);
    }

    @Test
    void aLineOpensToItsWholeSentenceAndFoldsAgainByTheKeyboard() {
        onScreen(() -> find("#part-marks .mark-name", Button.class).requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(count(".mark-card")).isEqualTo(1);
        assertThat(hasKeyboard("mark-fold")).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(count(".mark-card")).isZero();
        assertThat(hasKeyboard("mark-name")).isTrue();
    }

    @Test
    void whatIsMendedLeavesTheKeyboardWithTheNextLine() {
        onScreen(() -> find("#part-marks .mark-fix", Button.class).requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(find("#part-marks .mark-name", Button.class).getText()).isEqualTo("Gateway out of reach");
        assertThat(hasKeyboard("mark-name")).isTrue();
    }

    @Test
    void theButtonOfALineSaysWholeWhatItDoes() {
        Button fix = find("#part-marks .mark-fix", Button.class);
        assertThat(fix.getTooltip().getText()).isEqualTo("Give a:eth0 the address 10.1.0.10");
    }
}
