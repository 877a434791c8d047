package homing.ui.canvas;

import homing.diagram.geometry.Box;
import homing.edit.Attempt;
import homing.edit.Edit;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.text.Words;
import homing.ui.command.Keyboard;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A field over a part in which its name is typed, or the text of a note. Enter and a click elsewhere keep what was typed, Esc
 * leaves the old name. What cannot be its name is said below the field, which then stays open until somebody goes elsewhere once
 * more: so the old name stays, and that is told.
 */
final class RenameField extends VBox {
    private static final double LEAST_WIDTH = 150;
    private static final double NOTE_HEIGHT = 76;

    private final Easel easel;
    private final Part part;
    private final TextInputControl field;
    private final Label refusal = new Label();
    private boolean over;

    RenameField(Easel easel, Part part) {
        this.easel = easel;
        this.part = part;
        getStyleClass().add("rename");
        field = part instanceof Part.OfNote ? area() : new TextField();
        field.setId("rename");
        field.setText(name(easel.scenario()));
        field.setAccessibleText(Words.english().say("canvas.rename"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener((property, before, after) -> refuse(null));
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                leave();
            }
        });
        refusal.getStyleClass().add("refusal");
        refusal.setManaged(false);
        refusal.setVisible(false);
        getChildren().addAll(field, refusal);
        if (part instanceof Part.OfNote) {
            getChildren().add(keys());
        }
        Keyboard.reserve(this, event -> event.getCode() == KeyCode.ENTER);
    }

    /** Only here Enter does not begin a line. */
    private static Label keys() {
        Label keys = new Label(Words.english().say("canvas.rename.keys"));
        keys.getStyleClass().add("keys");
        keys.setMaxWidth(Double.MAX_VALUE);
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        return keys;
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(3);
        return area;
    }

    private String name(Scenario scenario) {
        if (part instanceof Part.OfNote note) {
            return scenario.notes().get(note.place()).text();
        }
        return part instanceof Part.OfAdapter adapter
                ? adapter.adapter().adapter()
                : homing.edit.Parts.nameOf(scenario, part);
    }

    /**
     * Opens over a part of the picture.
     *
     * @param box the room that the part takes
     * @param name the line with its name, which is covered; the part itself if it has several lines or none
     */
    void open(Box box, Box name) {
        easel.front().lay(this);
        double zoom = easel.viewport().zoom();
        double width = Math.max(LEAST_WIDTH, box.width() * zoom);
        double height =
                part instanceof Part.OfNote ? NOTE_HEIGHT : Math.max(field.prefHeight(-1), name.height() * zoom);
        field.setMinHeight(height);
        double left = easel.toWindow(box.x(), box.y()).getX();
        double x = Math.max(0, Math.min(left, easel.pane().getWidth() - width));
        double y = Math.max(0, Math.min(top(name, height), easel.pane().getHeight() - height - refusalHeight(height)));
        resizeRelocate(x, y, width, Math.max(height, prefHeight(width)));
        field.requestFocus();
        field.selectAll();
    }

    /** The field stands around the name; the text of a note begins where the note does. */
    private double top(Box name, double height) {
        boolean isNote = part instanceof Part.OfNote;
        double line = easel.toWindow(name.x(), isNote ? name.y() : name.y() + name.height() / 2)
                .getY();
        return isNote ? line : line - height / 2;
    }

    /** A name can be refused, the text of a note cannot. */
    private double refusalHeight(double fieldHeight) {
        return part instanceof Part.OfNote ? 0 : fieldHeight;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> enter(event);
            case ESCAPE -> {
                event.consume();
                close();
            }
            default -> {}
        }
    }

    private void enter(KeyEvent event) {
        event.consume();
        if (event.isShiftDown() && part instanceof Part.OfNote) {
            field.replaceSelection("\n");
            return;
        }
        Attempt attempt = attempt();
        attempt.refusal().ifPresentOrElse(this::refuse, () -> keep(attempt));
    }

    private Attempt attempt() {
        return homing.edit.Parts.rename(easel.scenario(), part, field.getText());
    }

    private void keep(Attempt attempt) {
        Optional<Edit> edit = attempt.edit();
        close();
        edit.ifPresent(change -> {
            easel.pencil().edit(change);
            easel.selection().pick(part.named(field.getText().strip()));
        });
    }

    private void refuse(Message why) {
        refusal.setVisible(why != null);
        refusal.setManaged(why != null);
        if (why != null) {
            refusal.setText(Words.english().say(why));
            refusal.setWrapText(true);
            setHeight(prefHeight(getWidth()));
        }
    }

    /** Somebody goes elsewhere: a good name is kept, unless the drawing that it was meant for is closed. */
    private void leave() {
        if (over || getScene() == null || !part.isIn(easel.scenario())) {
            close();
            return;
        }
        Attempt attempt = attempt();
        attempt.refusal().ifPresentOrElse(this::leaveRefused, () -> keep(attempt));
    }

    private void leaveRefused(Message why) {
        boolean isSaid = refusal.isVisible();
        refuse(why);
        if (field.equals(getScene().getFocusOwner())) {
            return; // another window has the keyboard for a while
        }
        if (isSaid) {
            close();
            easel.pencil().say(Message.of("canvas.rename.kept", why, name(easel.scenario())));
        } else {
            Platform.runLater(field::requestFocus);
        }
    }

    private void close() {
        if (!over) {
            over = true;
            easel.front().takeOff(this);
        }
    }
}
