package homing.ui.call;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** The fields of the call bar, in one row; where it is too long one field is left out, and then they stand in several rows. */
final class FieldRow extends FlowPane {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final Node spared;

    /** @param spared the field that is left out first */
    FieldRow(Node spared) {
        this.spared = spared;
        getStyleClass().add("call-fields");
        setMinWidth(USE_PREF_SIZE);
    }

    void hold(List<Node> fields) {
        for (Node field : fields) {
            field.pseudoClassStateChanged(FIRST, field == fields.get(0));
        }
        if (!getChildren().equals(fields)) {
            getChildren().setAll(fields);
        }
    }

    /** The width of a single row with all fields. */
    double wholeWidth() {
        return leastWidth() + (getChildren().contains(spared) ? spared.prefWidth(-1) : 0);
    }

    /** The width of a single row without the field that is left out first. */
    double leastWidth() {
        double width = insets();
        for (Node field : getChildren()) {
            width += field == spared ? 0 : Math.ceil(field.prefWidth(-1));
        }
        return width;
    }

    private double insets() {
        return Math.ceil(snappedLeftInset() + snappedRightInset());
    }

    /** Takes as few rows as there are in a width. */
    void fit(double width) {
        boolean whole = wholeWidth() <= width;
        spared.setManaged(whole);
        spared.setVisible(whole);
        double row = Math.min(width, whole ? wholeWidth() : leastWidth());
        setPrefWrapLength(Math.max(0, Math.floor(row - insets())));
    }
}
