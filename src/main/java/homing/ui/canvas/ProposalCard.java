package homing.ui.canvas;

import homing.diagram.geometry.Box;
import homing.edit.Proposal;
import homing.edit.wiring.Port;
import homing.edit.wiring.Way;
import homing.model.AdapterAddress;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Words;
import homing.ui.form.field.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What was made up for a cable, beside its port, in fields that can be changed at once. Enter and a click elsewhere keep it,
 * Esc takes the cable back.
 */
final class ProposalCard extends VBox {
    private static final Words WORDS = Words.english();
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double BESIDE = 14;

    private final Easel easel;
    private final List<TextField> fields = new ArrayList<>();
    private final EventHandler<MouseEvent> elsewhere = this::pressElsewhere;
    private Proposal proposal;
    private boolean closed;

    ProposalCard(Easel easel, Proposal proposal) {
        this.easel = easel;
        this.proposal = proposal;
        getStyleClass().add("proposal");
        setId("proposal");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        build();
    }

    private void build() {
        fields.clear();
        getChildren().clear();
        for (int i = 0; i < proposal.ports().size(); i++) {
            getChildren().add(row(i));
        }
        proposal.ways().forEach(way -> getChildren().add(row(way)));
        Label keys = new Label(WORDS.say("canvas.proposal.keys"));
        keys.getStyleClass().add("keys");
        getChildren().add(keys);
    }

    private HBox row(int number) {
        Port port = proposal.ports().get(number);
        TextField field = new TextField(text(port));
        field.setPrefColumnCount(14);
        field.setId("proposal-" + number);
        field.getStyleClass().add("mono");
        Label label = new Label(
                WORDS.say("canvas.proposal.port", port.host(), port.adapter().name()));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        field.textProperty()
                .addListener((property, before, text) ->
                        field.pseudoClassStateChanged(WRONG, address(port, text).isEmpty()));
        fields.add(field);
        HBox row = new HBox(label, between(), field);
        row.getStyleClass().add("row");
        return row;
    }

    private HBox row(Way way) {
        String words = words(way);
        Button drop = new Button("✕");
        drop.getStyleClass().setAll("drop");
        drop.setAccessibleText(WORDS.say("canvas.proposal.drop", words));
        drop.setOnAction(pressed -> {
            revise(proposal.without(way));
            build();
            fields.get(0).requestFocus();
        });
        HBox row = new HBox(new Label(words), between(), drop);
        row.getStyleClass().add("row");
        return row;
    }

    private static String words(Way way) {
        if (!way.destination().isAll()) {
            return WORDS.say("canvas.proposal.route", way.host(), way.destination(), way.gateway());
        }
        return way.metric() == 0
                ? WORDS.say("canvas.proposal.default", way.host(), way.gateway())
                : WORDS.say("canvas.proposal.default.behind", way.host(), way.gateway(), way.metric());
    }

    private static Region between() {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    private static String text(Port port) {
        return port.adapter().addresses().stream()
                .findFirst()
                .map(AdapterAddress::toString)
                .orElse("");
    }

    private static Optional<AdapterAddress> address(Port port, String text) {
        int usual = port.adapter().addresses().stream()
                .mapToInt(AdapterAddress::prefixLength)
                .findFirst()
                .orElse(24);
        return Fields.own(usual).read(text).value();
    }

    /** Opens beside the port. */
    void open() {
        easel.front().closeCard();
        easel.front().lay(this);
        easel.pane().layout();
        double width = prefWidth(-1);
        double height = prefHeight(width);
        Box box = easel.boxOf(new Part.OfAdapter(proposal.ports().get(0).ref()))
                .orElse(easel.picture().bounds());
        Point2D right = easel.toWindow(box.right(), box.bottom());
        double x = Math.max(0, Math.min(right.getX() + BESIDE, easel.pane().getWidth() - width));
        double y = Math.max(0, Math.min(right.getY() + BESIDE, easel.pane().getHeight() - height));
        resizeRelocate(x, y, width, height);
        easel.front().setCard(this);
        easel.pane().getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        fields.get(0).requestFocus();
        fields.get(0).selectAll();
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
        List<Integer> typed =
                IntStream.range(0, fields.size()).filter(this::isTyped).boxed().toList();
        for (int number : typed) {
            Optional<AdapterAddress> address =
                    address(proposal.ports().get(number), fields.get(number).getText());
            address.ifPresent(own -> change(number, own, typed.size() == 1));
            good &= address.isPresent();
        }
        return good;
    }

    private boolean isTyped(int number) {
        return !fields.get(number)
                .getText()
                .strip()
                .equals(text(proposal.ports().get(number)));
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
