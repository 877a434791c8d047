package homing.ui.canvas;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.scenario.Part;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** Pulls a line by keyboard: Tab and arrows choose where to, Enter connects, Esc leaves it. */
final class KeyPull {
    private final NetworkCanvas canvas;
    private Connecting connecting;
    private List<Part> targets = List.of();
    private int chosen;

    KeyPull(NetworkCanvas canvas) {
        this.canvas = canvas;
    }

    boolean isRunning() {
        return connecting != null;
    }

    /** Begins at a part; without anything to connect it to, nothing happens. */
    void begin(Part from) {
        Optional<Box> box = canvas.boxOf(from);
        if (box.isEmpty()) {
            return;
        }
        connecting = new Connecting(canvas, from, box.get().middle());
        targets = connecting.targets();
        canvas.requestFocus();
        if (targets.isEmpty()) {
            stop();
        } else {
            choose(0);
        }
    }

    private void choose(int wanted) {
        chosen = Math.floorMod(wanted, targets.size());
        Part target = targets.get(chosen);
        Point at = canvas.boxOf(target).map(Box::middle).orElse(new Point(0, 0));
        connecting.show(at, Optional.of(target));
        canvas.setAccessibleText(canvas.nameOf(target));
    }

    void handle(KeyEvent event) {
        event.consume();
        switch (event.getCode()) {
            case TAB -> choose(chosen + (event.isShiftDown() ? -1 : 1));
            case RIGHT, DOWN, KP_RIGHT, KP_DOWN -> choose(chosen + 1);
            case LEFT, UP, KP_LEFT, KP_UP -> choose(chosen - 1);
            case ENTER -> connect();
            case ESCAPE -> stop();
            default -> {}
        }
    }

    private void connect() {
        Connecting ready = connecting;
        Part target = targets.get(chosen);
        stop();
        ready.connect(target);
    }

    void stop() {
        connecting = null;
        targets = List.of();
        canvas.glass().clear();
        canvas.sayWhatItIs();
    }
}
