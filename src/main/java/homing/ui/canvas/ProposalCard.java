package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.edit.Proposal;
import homing.edit.wiring.Port;
import homing.edit.wiring.Way;
import homing.model.AdapterAddress;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What was made up for a cable, beside its port, in fields that can be changed at once; it can be dragged away. Enter and a click elsewhere keep it,
 * Esc takes the cable back.
 */
final class ProposalCard extends VBox {
    private static final Words WORDS = Words.english();
    private static final double BESIDE = 14;

    private final Easel easel;
    private final List<PortLine> lines = new ArrayList<>();
    private final EventHandler<MouseEvent> elsewhere = this::pressElsewhere;
    private Proposal proposal;
    private boolean closed;
    private double gripX;
    private double gripY;

    ProposalCard(Easel easel, Proposal proposal) {
        this.easel = easel;
        this.proposal = proposal;
        getStyleClass().add("proposal");
        setId("proposal");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setCursor(Cursor.MOVE);
        setOnMousePressed(this::grip);
        setOnMouseDragged(this::drag);
        build();
    }

    private void build() {
        lines.clear();
        for (Port port : proposal.ports()) {
            lines.add(new PortLine(port, lines.size()));
        }
        getChildren().setAll(lines);
        proposal.ways().forEach(way -> getChildren().add(new WayLine(way, () -> leaveOut(way))));
        Label keys = new Label(WORDS.say("canvas.proposal.keys"));
        keys.getStyleClass().add("keys");
        getChildren().add(keys);
    }

    private void leaveOut(Way way) {
        revise(proposal.without(way));
        build();
        lines.get(0).focusField();
    }

    /** Opens near the port, where it hides nothing if there is room. */
    void open() {
        easel.front().closeCard();
        easel.front().lay(this);
        easel.pane().layout();
        double width = prefWidth(-1);
        double height = prefHeight(width);
        Box box = easel.boxOf(new Part.OfAdapter(proposal.ports().get(0).ref()))
                .orElse(easel.picture().bounds());
        Point2D right = easel.toWindow(box.right(), box.bottom());
        Box place = new FreePlace(room(), standing())
                .nearest(new Point(right.getX() + BESIDE, right.getY() + BESIDE), width, height);
        resizeRelocate(place.x(), place.y(), width, height);
        easel.front().setCard(this);
        easel.pane().getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        lines.get(0).begin();
    }

    private Box room() {
        double covered = easel.viewport().covered();
        Region pane = easel.pane();
        return new Box(covered, 0, Math.max(0, pane.getWidth() - covered), pane.getHeight());
    }

    /** The hosts, LANs and adapters, from which the next line may be pulled. */
    private List<Box> standing() {
        return easel.picture().items().stream()
                .filter(item -> Pieces.of(item).isPresent() && !(item instanceof Item.Cable))
                .map(item -> inWindow(item.bounds()))
                .toList();
    }

    private Box inWindow(Box box) {
        Point2D from = easel.toWindow(box.x(), box.y());
        Point2D to = easel.toWindow(box.right(), box.bottom());
        return Box.between(new Point(from.getX(), from.getY()), new Point(to.getX(), to.getY()));
    }

    /** Takes hold of the card where it has no field. */
    private void grip(MouseEvent event) {
        gripX = event.getSceneX() - getLayoutX();
        gripY = event.getSceneY() - getLayoutY();
    }

    private void drag(MouseEvent event) {
        Region pane = easel.pane();
        setLayoutX(Math.max(0, Math.min(event.getSceneX() - gripX, pane.getWidth() - getWidth())));
        setLayoutY(Math.max(0, Math.min(event.getSceneY() - gripY, pane.getHeight() - getHeight())));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            event.consume();
            if (keep()) {
                close();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            easel.listeners().takeBack(proposal.edit().mergeKey());
        }
    }

    private void pressElsewhere(MouseEvent event) {
        Bounds card = localToScene(getBoundsInLocal());
        if (!card.contains(event.getSceneX(), event.getSceneY())) {
            keep();
            close();
        }
    }

    /** Takes over what was typed; false if something of it is no address. */
    private boolean keep() {
        boolean good = true;
        List<PortLine> typed = lines.stream().filter(PortLine::isChanged).toList();
        for (PortLine line : typed) {
            Optional<AdapterAddress> address = line.typed();
            address.ifPresent(own -> change(lines.indexOf(line), own, typed.size() == 1));
            good &= address.isPresent();
        }
        return good;
    }

    /** @param alone whether the other end goes along into another prefix: nobody typed anything there */
    private void change(int number, AdapterAddress own, boolean alone) {
        boolean led = alone && proposal.ports().size() > 1;
        Proposal moved = led ? proposal.withPrefix(own.subnet()) : proposal;
        revise(moved.withAddresses(number, List.of(own)));
    }

    private void revise(Proposal changed) {
        easel.pencil().revise(proposal.revise(changed));
        proposal = changed;
        lines.forEach(line -> line.propose(changed.ports().get(lines.indexOf(line))));
    }

    /** Whether the cable is still there. */
    boolean isFor(Scenario scenario) {
        return proposal.ports().stream().allMatch(port -> new Part.OfAdapter(port.ref()).isIn(scenario));
    }

    void close() {
        if (!closed) {
            closed = true;
            easel.pane().getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            easel.front().setCard(null);
            easel.front().takeOff(this);
        }
    }
}
