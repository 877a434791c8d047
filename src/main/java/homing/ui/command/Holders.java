package homing.ui.command;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** What has the keyboard, and what that is in: the keys that they have for themselves, and the sheets among them. */
record Holders(Scene scene) {
    /** What a sheet is known by. */
    private static final Object SHEET = new Object();
    /** What reserved keys are known by. */
    private static final Object KEYS = new Object();

    static void reserve(Node control, Predicate<KeyEvent> keys) {
        control.getProperties().put(KEYS, keys);
    }

    /** @param waits whether the sheet is a question */
    static void cover(Node sheet, BooleanSupplier waits) {
        sheet.getProperties().put(SHEET, waits);
    }

    boolean isReserved(KeyEvent event) {
        return special()
                .anyMatch(node -> node.getProperties().get(KEYS) instanceof Predicate<?> keys && accepts(keys, event));
    }

    @SuppressWarnings("unchecked") // nothing else is put there
    private static boolean accepts(Predicate<?> keys, KeyEvent event) {
        return ((Predicate<KeyEvent>) keys).test(event);
    }

    boolean isCovered() {
        return special().anyMatch(node -> node.getProperties().containsKey(SHEET));
    }

    /** Whether a question waits for its answer. */
    boolean isAsked() {
        return special()
                .anyMatch(node ->
                        node.getProperties().get(SHEET) instanceof BooleanSupplier waits && waits.getAsBoolean());
    }

    /** Whether it is nothing but words that can be scrolled. */
    boolean isWords() {
        Node owner = scene.getFocusOwner();
        boolean words = owner instanceof ScrollPane || !(owner instanceof Control);
        return words && all().anyMatch(ScrollPane.class::isInstance);
    }

    /** Those of which anything special is known. */
    private Stream<Node> special() {
        return all().filter(Node::hasProperties);
    }

    private Stream<Node> all() {
        return Stream.iterate(scene.getFocusOwner(), Objects::nonNull, Node::getParent);
    }
}
