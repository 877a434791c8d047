package homing.ui.canvas;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.scenario.Part;
import homing.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** Pulls a line by keyboard: Tab and arrows choose where to, Enter connects, Esc leaves it. */
final class KeyPull {
    private final Easel easel;
    private Connecting connecting;
    private List<Part> targets = List.of();
    private int chosen;

    KeyPull(Easel easel) {
        this.easel = easel;
    }

    boolean isRunning() {
        return connecting != null;
    }

    /** Begins at a part; without anything to connect it to, nothing happens. */
    void begin(Part from) {
        Optional<Box> box = easel.boxOf(from);
        if (box.isEmpty()) {
            return;
        }
        connecting = new Connecting(easel, from, box.get().middle());
        targets = connecting.targets();
        easel.pane().requestFocus();
        if (targets.isEmpty()) {
            stop();
        } else {
            choose(0);
        }
    }

    private void choose(int wanted) {
        chosen = Math.floorMod(wanted, targets.size());
        Part target = targets.get(chosen);
        Point at = easel.boxOf(target).map(Box::middle).orElse(new Point(0, 0));
        connecting.show(at, Optional.of(target));
        easel.pane().setAccessibleText(easel.nameOf(target));
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

    /** A line that was begun in another drawing than this is given up. */
    @SuppressWarnings("ReferenceEquality") // each edit makes another scenario
    void leaveBehind(Scenario scenario) {
        if (isRunning() && scenario != easel.scenario()) {
            stop();
        }
    }

    void stop() {
        connecting = null;
        targets = List.of();
        easel.glass().clear();
        easel.sayWhatItIs();
    }
}
