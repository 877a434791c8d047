package homing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Caption;
import homing.diagram.Item;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.scenario.Part;
import homing.survey.Mark;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** Signs on what is odd about a drawing. */
class MarkSignUiTest extends CanvasTest {
    private final List<Mark> picked = new ArrayList<>();

    @Override
    void show(Stage stage) {
        super.show(stage);
        canvas.listeners().setOnMarkPicked(picked::add);
    }

    private static Mark mark(Mark.Severity severity, Part part) {
        return new Mark("no-address", severity, part, Message.of("survey.no-address", "client", "LAN A"), List.of());
    }

    @Test
    void aSignStandsOnItsPartAndCanBePicked() {
        Mark wrong = mark(Mark.Severity.ERROR, new Part.OfAdapter(new AdapterRef("client", "B")));
        onScreen(() -> canvas.setMarks(List.of(wrong)));
        robot.clickOn(".mark-sign");
        assertThat(picked).containsExactly(wrong);
    }

    @Test
    void signsCoverNoWordsNoPortsAndNotEachOther() {
        List<Mark> all = new ArrayList<>();
        for (Host host : scenario.network().hosts()) {
            all.add(mark(Mark.Severity.ERROR, new Part.OfHost(host.name())));
            host.adapters()
                    .forEach(adapter -> all.add(mark(
                            Mark.Severity.WARNING, new Part.OfAdapter(new AdapterRef(host.name(), adapter.name())))));
        }
        scenario.network().lans().forEach(lan -> all.add(mark(Mark.Severity.WARNING, new Part.OfLan(lan.name()))));
        onScreen(() -> canvas.setMarks(all));
        onScreen(canvas::layout);
        List<Bounds> signs = canvas.lookupAll(".mark-sign").stream()
                .map(sign -> canvas.view().parentToLocal(sign.getParent().localToParent(sign.getBoundsInParent())))
                .toList();
        assertThat(signs).hasSize(all.size());
        for (Bounds sign : signs) {
            assertThat(signs).filteredOn(sign::intersects).containsExactly(sign);
            assertThat(written())
                    .as(sign.toString())
                    .filteredOn(sign::intersects)
                    .isEmpty();
        }
    }

    /** The words on cards, LANs and ports, and beside these, in units of the picture. */
    private List<Bounds> written() {
        List<Caption> all = new ArrayList<>();
        canvas.view().skins().forEach(skin -> {
            if (skin.item() instanceof Item.HostCard card) {
                all.addAll(card.captions());
            } else if (skin.item() instanceof Item.LanBar bar) {
                all.add(bar.name());
            } else if (skin.item() instanceof Item.Port port) {
                all.addAll(port.captions());
            } else if (skin.item() instanceof Item.Label label) {
                all.addAll(label.captions());
            }
        });
        return all.stream()
                .map(Caption::bounds)
                .<Bounds>map(box -> new BoundingBox(box.x(), box.y(), box.width(), box.height()))
                .toList();
    }

    @Test
    void aSignIsStyledAsSoonAsItIsPlaced() {
        onScreen(() -> {
            canvas.setMarks(List.of(mark(Mark.Severity.WARNING, new Part.OfHost("client"))));
            canvas.layout();
            Shape triangle = (Shape) canvas.lookup(".mark-sign .sign");
            assertThat(triangle.getFill()).isNotEqualTo(Color.BLACK);
        });
    }

    @Test
    void aHintHasNoSign() {
        onScreen(() -> canvas.setMarks(List.of(mark(Mark.Severity.HINT, new Part.OfHost("client")))));
        assertThat(robot.lookup(".mark-sign").queryAll()).isEmpty();
    }
}
