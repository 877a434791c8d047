package homing.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Notes;
import homing.model.Host;
import homing.scenario.Part;
import homing.scenario.Spot;
import homing.text.Message;
import homing.ui.PartTest;
import homing.ui.session.Samples;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The drawing as a list. */
class NetworkListUiTest extends PartTest {
    private static final Part CLIENT = new Part.OfHost("client");
    private final List<Message> told = new ArrayList<>();
    private NetworkList list;

    @BeforeEach
    void showList() {
        open(Samples.spoofed());
        show(shared -> new NetworkList(shared, told::add), 420, 600);
        list = robot.lookup("#network-list").queryAs(NetworkList.class);
        onScreen(list::requestFocus);
    }

    private String chosen() {
        TreeItem<Entry> item = list.getSelectionModel().getSelectedItem();
        return item == null ? "" : item.getValue().name();
    }

    @Test
    void theArrowsPickWhatStandsInTheLine() {
        onScreen(() -> list.getSelectionModel().select(0));
        robot.type(KeyCode.DOWN);
        assertThat(session.selection().parts()).containsExactly(CLIENT);
    }

    @Test
    void whatIsPickedElsewhereIsMarked() {
        onScreen(() -> session.selection().pick(new Part.OfLan("LAN B")));
        assertThat(chosen()).isEqualTo("LAN B");
    }

    @Test
    void aNameIsTypedOverInPlace() {
        onScreen(() -> session.selection().pick(CLIENT));
        robot.type(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("laptop").type(KeyCode.ENTER);
        assertThat(session.document().scenario().network().hosts())
                .extracting(Host::name)
                .contains("laptop")
                .doesNotContain("client");
    }

    private void typeOver(String name) {
        onScreen(() -> session.selection().pick(CLIENT));
        robot.type(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(name).type(KeyCode.ENTER);
    }

    @Test
    void whatIsRenamedStaysPicked() {
        typeOver("laptop");
        assertThat(session.selection().parts()).containsExactly(new Part.OfHost("laptop"));
        assertThat(chosen()).isEqualTo("laptop");
    }

    @Test
    void aNameThatIsTakenIsTold() {
        typeOver("fw-A");
        assertThat(told).extracting(Message::key).containsExactly("edit.refused.name-taken");
        assertThat(chosen()).isEqualTo("client");
    }

    @Test
    void aListThatIsNotSeenWaits() {
        StackPane around = (StackPane) stage.getScene().getRoot();
        onScreen(() -> around.getChildren().clear());
        TreeItem<Entry> root = list.getRoot();
        onScreen(() -> session.document()
                .apply(Notes.add(session.document().scenario(), "look here", new Spot(0, 0))
                        .edit()));
        assertThat(list.getRoot()).isSameAs(root);
        onScreen(() -> around.getChildren().setAll(list));
        assertThat(list.getRoot()).isNotSameAs(root);
    }

    @Test
    void whatWasFoldedStaysFoldedWhenTheDrawingChanges() {
        onScreen(() -> list.getRoot().getChildren().get(0).setExpanded(false));
        onScreen(() -> session.document()
                .apply(Notes.add(session.document().scenario(), "look here", new Spot(0, 0))
                        .edit()));
        assertThat(list.getRoot().getChildren().get(0).isExpanded()).isFalse();
    }
}
