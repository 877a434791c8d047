package homing.ui.packets;

import static org.assertj.core.api.Assertions.assertThat;

import homing.explain.SentFrame;
import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import homing.ui.PartTest;
import homing.ui.session.Samples;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client asks fw-A for its hardware address, and then sends SYN three times, which fw-A throws away. */
class PacketPanelUiTest extends PartTest {
    @BeforeEach
    void showPackets() {
        show(shared -> new PacketPanel(shared.playback()), 900, 220);
        open(Samples.spoofed());
    }

    @Test
    void aPacketThatIsChosenGoesToItsStep() {
        robot.clickOn(row(2));
        assertThat(session.playback().step()).isEqualTo(lines().get(2).frame().step());
    }

    @Test
    void aChosenPacketGoesToItsStepAgain() {
        robot.clickOn(row(1));
        int step = session.playback().step();
        jump(step + 1);
        robot.clickOn(row(1));
        assertThat(session.playback().step()).isEqualTo(step);
    }

    @Test
    void theArrowsGoFromPacketToPacket() {
        robot.clickOn(row(0)).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP);
        assertThat(session.playback().step()).isEqualTo(lines().get(1).frame().step());
    }

    @Test
    void aStepChoosesItsPacket() {
        jump(lines().get(1).frame().step());
        assertThat(chosen()).isEqualTo(lines().get(1));
        jump(lines().get(1).frame().step() + 1);
        assertThat(chosen()).isEqualTo(lines().get(1));
        jump(1);
        assertThat(chosen()).isNull();
    }

    @Test
    void onlyOneProtocolIsShown() {
        choose("#packets-protocol", "TCP");
        assertThat(lines()).isNotEmpty().allMatch(line -> line.frame().kind() == SentFrame.Kind.TCP);
        choose("#packets-protocol", "All protocols");
        assertThat(lines()).anyMatch(line -> line.frame().kind() == SentFrame.Kind.ARP);
    }

    @Test
    void onlyWhatAHostSendsOrHearsIsShown() {
        onScreen(() -> session.playback().first());
        choose("#packets-host", "fw-A");
        assertThat(lines()).isNotEmpty().allMatch(line -> line.frame().concerns("fw-A"));
        assertThat(offered("#packets-host")).containsExactly("All hosts", "client", "fw-A");
    }

    @Test
    void onlyLinesWithTheWordsAreShown() {
        robot.clickOn("#packets-text").write("who has");
        assertThat(lines()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(lines()).hasSizeGreaterThan(1);
    }

    @Test
    void aPacketThatIsNotWantedIsNotChosen() {
        choose("#packets-protocol", "TCP");
        int first = session.playback().length();
        onScreen(() -> session.playback().first());
        onScreen(() -> session.playback().forwardToFrame());
        assertThat(session.playback().step()).isLessThan(first);
        assertThat(chosen()).isNull();
    }

    @Test
    void inTheListTheArrowsToTheSideAreLeftToTheTimeline() {
        robot.clickOn(row(2));
        int step = session.playback().step();
        onScreen(() -> stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, this::stepOn));
        robot.push(KeyCode.RIGHT);
        assertThat(session.playback().step()).isEqualTo(step + 1);
    }

    private void stepOn(KeyEvent event) {
        if (event.getCode() == KeyCode.RIGHT) {
            session.playback().forward();
        }
    }

    @Test
    void anEmptyListSaysWhy() {
        robot.clickOn("#packets-text").write("nothing like that");
        assertThat(find(".placeholder .label", Label.class).getText()).startsWith("No packet is like that");
    }

    @Test
    void aRunWithoutPacketsSaysSo() {
        Call call = Call.of("client", Program.TCP_CONNECT, IpAddress.parse("10.1.0.1"), 80);
        run(call.with(call.options().withBind(IpAddress.parse("9.9.9.9"))));
        until(() -> lines().isEmpty());
        assertThat(find(".placeholder .label", Label.class).getText()).isEqualTo("No packet was sent in this run.");
    }

    @Test
    void aLineTellsTheWayByAWordAndASign() {
        Labeled cell = (Labeled) robot.from(row(2)).lookup(".way").query();
        assertThat(cell.getText()).isEqualTo("there");
        assertThat(cell.getGraphic().getStyleClass()).contains("way-there");
        assertThat(row(2).getAccessibleText()).contains("there", "client:A → fw-A:lan", "10.2.0.5");
    }

    private void choose(String menu, String words) {
        MenuItem item = find(menu, MenuButton.class).getItems().stream()
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
        robot.clickOn(menu);
        until(() -> item.getStyleableNode() != null);
        robot.clickOn(item.getStyleableNode());
        until(() -> find(menu, MenuButton.class).getText().equals(words));
    }

    private List<String> offered(String menu) {
        return find(menu, MenuButton.class).getItems().stream()
                .map(MenuItem::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private TableView<PacketLine> table() {
        return find("#packet-table", TableView.class);
    }

    private List<PacketLine> lines() {
        return List.copyOf(table().getItems());
    }

    private PacketLine chosen() {
        return table().getSelectionModel().getSelectedItem();
    }

    private Node row(int index) {
        return robot.lookup((Node each) -> each instanceof TableRow<?> row && row.getIndex() == index && !row.isEmpty())
                .query();
    }
}
