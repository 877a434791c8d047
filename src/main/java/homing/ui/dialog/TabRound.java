package homing.ui.dialog;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keeps the keyboard in a part of the window while that is shown: from its end Tab goes on to its beginning. */
final class TabRound {
    private final Parent part;
    private boolean backwards;

    private TabRound(Parent part) {
        this.part = part;
    }

    static void keepIn(Parent part) {
        TabRound round = new TabRound(part);
        part.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB) {
                round.backwards = key.isShiftDown();
            }
        });
        part.sceneProperty().addListener((property, before, after) -> {
            if (after != null) {
                round.watch(after);
            }
        });
    }

    private void watch(Scene scene) {
        scene.focusOwnerProperty().addListener((property, before, after) -> {
            if (after != null && part.isVisible() && !isInside(after)) {
                goRound();
            }
        });
    }

    private boolean isInside(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(part::equals);
    }

    private void goRound() {
        List<Node> stops = all(part)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
        if (!stops.isEmpty()) {
            stops.get(backwards ? stops.size() - 1 : 0).requestFocus();
        }
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(TabRound::all)
                : Stream.empty();
        return node.isVisible() ? Stream.concat(Stream.of(node), below) : Stream.empty();
    }
}
