package homing.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import homing.compare.Comparison;
import homing.io.shipped.Shelf;
import homing.model.StackId;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.ui.PartTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparePaneUiTest extends PartTest {
    private final List<Pick> picked = new ArrayList<>();

    @BeforeEach
    void compare() {
        Scenario scenario = Shelf.read("policy-rule-from").scenario();
        ScriptedCall call = scenario.calls().get(0);
        Comparison comparison = Comparison.of(
                scenario.network(), call.call().host(), call::script, List.of(StackId.parse("windows-xp")));
        show(session -> new ComparePane(comparison, picked::add), 1100, 400);
    }

    private List<String> texts(String style) {
        return onScreen(() -> robot.lookup(style).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
    }

    @Test
    void differencesAreMarkedByMoreThanColour() {
        assertThat(texts(".differs")).contains("eth0 ≠").allMatch(text -> text.endsWith("≠"));
    }

    @Test
    void theRuleOfTheDifferenceIsToldWithItsSource() {
        assertThat(texts(".words")).anyMatch(text -> text.contains("The source plays no part"));
        assertThat(texts(".cited")).anyMatch(text -> text.contains("KB 140859"));
    }

    @Test
    void aLineOpensItsRun() {
        onScreen(find("#compare-show-windows-xp", Button.class)::fire);
        assertThat(picked)
                .singleElement()
                .extracting(pick -> pick.contender().stack())
                .isEqualTo(StackId.parse("windows-xp"));
    }
}
