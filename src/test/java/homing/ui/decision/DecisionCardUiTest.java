package homing.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Scenario;
import homing.ui.PartTest;
import homing.ui.session.Samples;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionCardUiTest extends PartTest {
    private static final int OPENED = 1;
    private static final int ROUTE = 3;
    private static final int SOURCE = 5;

    @BeforeEach
    void openSpoofed() {
        show(DecisionCard::new, 600, 600);
        open(Samples.spoofed());
    }

    @Test
    void aStepWithoutAChoiceHasNoCard() {
        jump(OPENED);
        assertThat(find(".decision-card", Node.class).isVisible()).isFalse();
    }

    @Test
    void aChoiceIsAskedAndAnswered() {
        jump(ROUTE);
        assertThat(find("#decision-question", Label.class).getText())
                .isEqualTo("Which route will the packet to 203.0.113.80 take?");
        assertThat(find("#decision-result", TextFlow.class).getAccessibleText())
                .isEqualTo("The packet to 203.0.113.80 takes the default route by 10.1.0.1 on A.");
        assertThat(find(".card-kicker", Label.class).getText())
                .isEqualTo("STEP 3 · client · WINDOWS XP / 2003 · ROUTE");
    }

    @Test
    void whatTheResultSpeaksOfStandsOut() {
        jump(ROUTE);
        List<String> values = find("#decision-result", TextFlow.class).getChildren().stream()
                .filter(text -> text.getStyleClass().contains("value"))
                .map(text -> ((Text) text).getText())
                .toList();
        assertThat(values).containsExactly("203.0.113.80", "10.1.0.1", "A");
    }

    @Test
    void candidatesSayWhatBecameOfThem() {
        jump(ROUTE);
        assertThat(told("chosen")).singleElement().asString().contains("10.1.0.1", "A", "20", "✓ chosen");
        assertThat(told("passed-over")).singleElement().asString().contains("10.2.0.1", "metric 30 loses to 20");
    }

    private List<String> told(String state) {
        return onScreen(() -> robot.lookup(".line-row").queryAll().stream()
                .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)))
                .map(Node::getAccessibleText)
                .toList());
    }

    @Test
    void ruleAndSourcesAreCitedWithTheirEvidence() {
        jump(SOURCE);
        assertThat(robot.lookup(".card-rule .words").queryAllAs(Text.class))
                .extracting(Text::getText)
                .anyMatch(text -> text.contains("weak host"))
                .anyMatch(text -> text.contains("KB 175396"));
        assertThat(robot.lookup(".evidence").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsOnly("documented");
    }

    @Test
    void whatLedHereIsOneClickAway() {
        jump(SOURCE);
        Hyperlink before = find("#decision-before", Hyperlink.class);
        assertThat(before.getText()).startsWith("step 3: The packet to 203.0.113.80 takes");
        onScreen(before::fire);
        assertThat(session.playback().step()).isEqualTo(ROUTE);
    }

    @Test
    void reasonsStandBelowWhereThereIsNoRoomBeside() {
        jump(ROUTE);
        assertThat(rowHeight()).isLessThan(rowHeightAt(330));
    }

    private double rowHeight() {
        return onScreen(() -> robot.lookup(".line-row")
                .match(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("passed-over")))
                .query()
                .getLayoutBounds()
                .getHeight());
    }

    private double rowHeightAt(double width) {
        onScreen(() -> stage.setWidth(width));
        jump(ROUTE);
        return rowHeight();
    }

    private List<String> offered() {
        return onScreen(() -> robot.lookup(".what-if .button").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList());
    }

    private void choose(String trial) {
        onScreen(() -> robot.lookup(".what-if .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(trial))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void aChoiceOfASourceOffersOtherCalls() {
        jump(ROUTE);
        assertThat(find(".what-if", Node.class).isVisible()).isFalse();
        jump(SOURCE);
        assertThat(offered()).containsExactly("no bind()", "bind(10.1.0.5)", "Windows 10 / 11");
    }

    @Test
    void aTrialGoesToTheSameChoiceOfTheOtherRun() {
        jump(SOURCE);
        choose("bind(10.1.0.5)");
        assertThat(find("#decision-result", TextFlow.class).getAccessibleText())
                .isEqualTo("The packet to 203.0.113.80 leaves by A and wears 10.1.0.5.");
    }

    @Test
    void aTrialUnderAnotherSystemLeavesTheDrawingAsItIs() {
        Scenario drawn = session.document().scenario();
        jump(SOURCE);
        choose("Windows 10 / 11");
        assertThat(find(".card-kicker", Label.class).getText()).contains("WINDOWS 10 / 11");
        assertThat(session.document().scenario()).isEqualTo(drawn);
        assertThat(session.run().stackProperty().get()).isNotNull();
    }
}
