package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.edit.Texts;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Part;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ConnectingUiTest extends DrawingTest {
    private void hostAndGateway() {
        draw();
        drag(tile("host"), at(0.25, 0.3));
        drag(tile("gateway"), at(0.7, 0.3));
    }

    private List<Adapter> adapters(String host) {
        return scenario().network().host(host).map(Host::adapters).orElse(List.of());
    }

    private AdapterAddress address(String host) {
        return adapters(host).get(0).addresses().get(0);
    }

    @Test
    void aLineFromAHostToAGatewayBringsAdaptersALanAddressesAndARoute() {
        hostAndGateway();
        pull("host:host1", item("host:gw1"));
        assertThat(scenario().network().lans())
                .hasSize(1)
                .allMatch(lan -> lan.adapters().size() == 2);
        assertThat(address("host1").subnet()).isEqualTo(address("gw1").subnet());
        assertThat(robot.lookup("#proposal-0").tryQuery()).isPresent();
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#proposal").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(adapters("host1")).isEmpty();
        assertThat(scenario().network().lans()).isEmpty();
    }

    @Test
    void whatWasProposedCanBeChangedAtOnceAndIsUndoneWithTheCable() {
        hostAndGateway();
        pull("host:host1", item("host:gw1"));
        robot.write("172.16.5.9 255.255.240.0").push(KeyCode.ENTER);
        assertThat(address("host1")).hasToString("172.16.5.9/20");
        assertThat(address("gw1").subnet()).isEqualTo(address("host1").subnet());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(adapters("host1")).isEmpty();
    }

    @Test
    void whatIsNoAddressIsNotTaken() {
        hostAndGateway();
        pull("host:host1", item("host:gw1"));
        String proposed = address("host1").toString();
        robot.write("10.0.0").push(KeyCode.ENTER);
        assertThat(robot.lookup("#proposal").tryQuery()).isPresent();
        robot.clickOn(at(0.5, 0.9));
        assertThat(robot.lookup("#proposal").tryQuery()).isEmpty();
        assertThat(address("host1")).hasToString(proposed);
    }

    @Test
    void aLineThatIsLetGoOverNothingSaysWhatItWaitsFor() {
        hostAndGateway();
        pull("host:host1", at(0.5, 0.8));
        assertThat(scenario().network().lans()).isEmpty();
        assertThat(robot.lookup(".notice").queryLabeled().getText()).contains("nothing to connect to");
    }

    @Test
    void thePlusIsThereAsSoonAsAHostIsPutDownAndGoesWithTheHost() {
        draw();
        drag(tile("host"), at(0.3, 0.3));
        Node plus = window.canvas().lookup(".pull-handle");
        assertThat(plus.isVisible()).isTrue();
        robot.push(KeyCode.DELETE);
        assertThat(plus.isVisible()).isFalse();
    }

    @Test
    void thePlusStaysAtItsCornerWhereverTheAdaptersAre() {
        draw();
        drag(tile("host"), at(0.4, 0.5));
        Point2D without = plusOf("host1");
        drag(tile("lan"), at(0.7, 0.15));
        drag(tile("lan"), at(0.4, 0.15));
        pull("host:host1", item("lan:LAN 1"));
        pull("host:host1", item("lan:LAN 2"));
        robot.push(KeyCode.ENTER);
        assertThat(plusOf("host1")).isEqualTo(without);
        Node plus = window.canvas().lookup(".pull-handle");
        Bounds disc = plus.localToScreen(plus.getBoundsInLocal());
        assertThat(adapters("host1")).hasSize(2).allSatisfy(adapter -> {
            Box port = skin("port:host1:" + adapter.name()).item().bounds();
            Bounds shown = window.canvas()
                    .view()
                    .localToScreen(new BoundingBox(port.x(), port.y(), port.width(), port.height()));
            assertThat(shown.intersects(disc)).isFalse();
        });
    }

    /** From the upper right corner of a card to the middle of the plus, in pixels. */
    private Point2D plusOf(String host) {
        robot.moveTo(item("host:" + host));
        until(() -> window.canvas().lookup(".pull-handle").isVisible());
        Item.HostCard card = (Item.HostCard) skin("host:" + host).item();
        Point2D corner = window.canvas()
                .view()
                .localToScreen(card.box().right(), card.box().y());
        Point2D plus = middle(window.canvas().lookup(".pull-handle"));
        return new Point2D(Math.rint(plus.getX() - corner.getX()), Math.rint(plus.getY() - corner.getY()));
    }

    @Test
    void theCardHidesNothingThatTheNextLineMightGoTo() {
        draw();
        drag(tile("host"), at(0.2, 0.3));
        drag(tile("gateway"), at(0.6, 0.3));
        drag(tile("gateway"), at(0.4, 0.6));
        pull("host:host1", item("host:gw1"));
        Bounds card = robot.lookup("#proposal").query().getBoundsInParent();
        assertThat(Stream.of("host:host1", "host:gw1", "host:gw2", "lan:LAN 1"))
                .noneMatch(part -> card.contains(window.canvas().screenToLocal(item(part))));
        pull("host:host1", item("host:gw2"));
        assertThat(adapters("host1")).hasSize(2);
    }

    @Test
    void theCardIsDraggedAway() {
        hostAndGateway();
        pull("host:host1", item("host:gw1"));
        Node card = robot.lookup("#proposal").query();
        double before = card.getLayoutY();
        Point2D hint = middle(robot.lookup("#proposal .keys").query());
        drag(hint, hint.add(40, before > 100 ? -50 : 50));
        assertThat(Math.abs(card.getLayoutY() - before)).isEqualTo(50);
        robot.push(KeyCode.ESCAPE);
        assertThat(adapters("host1")).isEmpty();
    }

    @Test
    void escapeTakesTheCableBack() {
        hostAndGateway();
        pull("host:host1", item("host:gw1"));
        robot.push(KeyCode.ESCAPE);
        assertThat(adapters("host1")).isEmpty();
        assertThat(scenario().network().hosts()).hasSize(2);
    }

    @Test
    void escapeTakesNothingBackButTheCable() {
        hostAndGateway();
        pull("host:host1", item("host:gw1"));
        onScreen(() -> session.document().apply(Texts.setTitle("Another title")));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#proposal").tryQuery()).isEmpty();
        assertThat(scenario().title()).isEqualTo("Another title");
    }

    @Test
    void theCardGoesWithItsCable() {
        hostAndGateway();
        pull("host:host1", item("host:gw1"));
        onScreen(session.document()::undo);
        assertThat(robot.lookup("#proposal").tryQuery()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(scenario().network().hosts()).hasSize(2);
    }

    @Test
    void aLineToTheEmptyCanvasIsNothing() {
        hostAndGateway();
        pull("host:host1", at(0.4, 0.8));
        assertThat(scenario().network().lans()).isEmpty();
        assertThat(robot.lookup("#proposal").tryQuery()).isEmpty();
    }

    @Test
    void byKeyboardTabAndEnterChooseWhereTheLineGoes() {
        hostAndGateway();
        drag(tile("lan"), at(0.5, 0.8));
        robot.clickOn(item("host:host1")).push(KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.TAB).push(KeyCode.RIGHT).push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(scenario().network().lans()).hasSize(1);
        assertThat(scenario().network().lan("LAN 1").orElseThrow().adapters()).hasSize(1);
        robot.clickOn(item("host:host1")).push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.ESCAPE);
        assertThat(adapters("host1")).hasSize(1);
    }

    @Test
    void anEndOfACableIsPulledElsewhere() {
        hostAndGateway();
        pull("host:host1", item("host:gw1"));
        robot.push(KeyCode.ENTER);
        drag(tile("lan"), at(0.3, 0.8));
        AdapterRef adapter = new AdapterRef("host1", adapters("host1").get(0).name());
        String before = address("host1").toString();
        drag(item("port:" + adapter), item("lan:LAN 2"));
        assertThat(scenario().network().lanOf(adapter)).map(Lan::name).contains("LAN 2");
        assertThat(address("host1")).hasToString(before);
        assertThat(session.selection().parts()).containsExactly(new Part.OfAdapter(adapter));
    }

    @Test
    void twoLansAreNotConnectedAndTheNoticeSaysWhatToDo() {
        draw();
        drag(tile("lan"), at(0.3, 0.3));
        drag(tile("lan"), at(0.7, 0.6));
        pull("lan:LAN 1", item("lan:LAN 2"));
        assertThat(scenario().network().lans()).allMatch(lan -> lan.adapters().isEmpty());
        assertThat(robot.lookup(".notice").query().isVisible()).isTrue();
    }
}
