package homing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What a screen reader finds in a scene. */
final class Spoken {
    private Spoken() {}

    static Stream<Node> all(Node root) {
        Stream<Node> below = root instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Spoken::all)
                : Stream.empty();
        return root.isVisible() ? Stream.concat(Stream.of(root), below) : Stream.empty();
    }

    /** What can have the keyboard. */
    static List<Node> focusable(Node root) {
        return all(root)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
    }

    /** What is wrong about it for one who does not see it. */
    static List<String> troubles(Node root) {
        List<Label> labels =
                all(root).filter(Label.class::isInstance).map(Label.class::cast).toList();
        List<String> troubles = new ArrayList<>();
        for (Node node : focusable(root)) {
            boolean labelled = labels.stream().anyMatch(label -> node.equals(label.getLabelFor()));
            if (node.getAccessibleRole() == null
                    || (node.getAccessibleRole() == AccessibleRole.NODE
                            && isBlank(node.getAccessibleRoleDescription()))) {
                troubles.add("no role: " + node);
            }
            if (isBlank(name(node)) && !labelled) {
                troubles.add("no name: " + node);
            }
            if (node instanceof ButtonBase button && isSign(button)) {
                if (isBlank(button.getAccessibleText())) {
                    troubles.add("a sign without words: " + node);
                }
                if (button.getTooltip() == null || isBlank(button.getTooltip().getText())) {
                    troubles.add("a sign without a tooltip: " + node);
                }
            }
        }
        return troubles;
    }

    private static boolean isSign(ButtonBase button) {
        boolean letters = button.getText() != null && button.getText().chars().anyMatch(Character::isLetterOrDigit);
        boolean inside = button.getGraphic() != null
                && all(button.getGraphic())
                        .anyMatch(node -> (node instanceof Labeled labeled && !isBlank(labeled.getText()))
                                || (node instanceof Text text && !isBlank(text.getText())));
        return !letters && !inside;
    }

    private static String name(Node node) {
        if (!isBlank(node.getAccessibleText())) {
            return node.getAccessibleText();
        }
        // a field's text is what stands in it, and no name
        if (node instanceof TextInputControl || node instanceof ScrollPane) {
            return "";
        }
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
