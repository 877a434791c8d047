package homing.ui.inspector;

import homing.text.Words;
import homing.ui.table.SheetView;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A table with its heading, and the command that prints it on the real system. */
final class SectionView extends VBox {
    private final Label title = new Label();
    private final Label command = new Label();
    private final Tooltip whole = new Tooltip();
    private final HBox heading;
    private final Label nothing = new Label(Words.english().say("ui.inspector.nothing"));
    private final SheetView table;

    SectionView(Consumer<Object> point) {
        getStyleClass().add("section");
        title.getStyleClass().add("section-title");
        command.getStyleClass().addAll("command", "mono");
        title.setMinWidth(USE_PREF_SIZE);
        command.setMinWidth(0);
        command.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        command.setTooltip(whole);
        nothing.getStyleClass().add("nothing");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        heading = new HBox(title, between, command);
        heading.getStyleClass().add("section-heading");
        table = SheetView.withReasonsBelow(point);
        getChildren().addAll(heading, table, nothing);
    }

    void show(Section section) {
        title.setText(section.title());
        command.setText(section.command());
        whole.setText(section.command());
        boolean titled = !section.title().isEmpty();
        heading.setVisible(titled);
        heading.setManaged(titled);
        boolean empty = section.sheet().lines().isEmpty();
        nothing.setVisible(empty);
        nothing.setManaged(empty);
        table.show(section.sheet());
    }

    void point(Object subject) {
        table.point(subject);
    }

    /** Where the line that should be seen first stands in this section. */
    Optional<Bounds> first() {
        return table.first().map(table::localToParent);
    }
}
