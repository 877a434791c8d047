package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homing.edit.Hosts;
import homing.model.StackId;
import homing.problem.BadInput;
import homing.scenario.Part;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which place of a long form is in sight. */
class PlaceUiTest extends SetUpTest {
    @BeforeEach
    void openTwoHosts() throws BadInput {
        open("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: [default via 10.1.0.6 dev eth0]}
                  b: {adapters: {eth0: {addresses: 10.1.0.6/24}}}
                lans: {L: [a:eth0, b:eth0]}
                """);
        showSetUp(WIDTH, 300);
        pick(new Part.OfHost("a"));
    }

    private double top() {
        onScreen(() -> stage.getScene().getRoot().layout());
        return onScreen(() -> {
            ScrollPane pane = find("#set-up", ScrollPane.class);
            double all = pane.getContent().getLayoutBounds().getHeight();
            return pane.getVvalue() * (all - pane.getViewportBounds().getHeight());
        });
    }

    @Test
    void aFormThatIsBuiltAnewStaysWhereItWas() {
        top();
        onScreen(() -> find("#table-adapters", TableView.class).requestFocus());
        onScreen(() -> find("#set-up", ScrollPane.class).setVvalue(0.5));
        double before = top();
        onScreen(() -> session.document().apply(Hosts.setStack("a", StackId.parse("windows-xp"))));
        assertThat(top()).isPositive().isCloseTo(before, within(2.0));
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("table-adapters");
        onScreen(session.document()::undo);
        assertThat(top()).isCloseTo(before, within(2.0));
    }

    @Test
    void theFormOfAnotherPartBeginsAtItsTop() {
        top();
        onScreen(() -> find("#set-up", ScrollPane.class).setVvalue(0.5));
        pick(new Part.OfHost("b"));
        assertThat(top()).isZero();
    }
}
