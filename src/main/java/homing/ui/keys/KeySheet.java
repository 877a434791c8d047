package homing.ui.keys;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The guide, in two columns; where somebody is stands above both. */
public final class KeySheet extends VBox {
    /** A title takes as much room as so many lines. */
    private static final int TITLE = 2;

    public KeySheet(Guide guide) {
        getStyleClass().add("key-sheet");
        guide.sections().stream()
                .filter(Guide.Section::here)
                .map(KeySheet::section)
                .forEach(getChildren()::add);
        List<Guide.Section> rest =
                guide.sections().stream().filter(each -> !each.here()).toList();
        HBox columns = new HBox(column(rest, true), column(rest, false));
        columns.getStyleClass().add("key-columns");
        getChildren().add(columns);
    }

    /** The sections of the left column, or of the right one: both are of about the same length. */
    private static VBox column(List<Guide.Section> all, boolean left) {
        VBox column = new VBox();
        column.getStyleClass().add("key-column");
        int whole = all.stream().mapToInt(each -> each.lines().size() + TITLE).sum();
        int above = 0;
        for (Guide.Section each : all) {
            boolean isLeft = 2 * above + each.lines().size() < whole;
            above += each.lines().size() + TITLE;
            if (isLeft == left) {
                column.getChildren().add(section(each));
            }
        }
        return column;
    }

    private static VBox section(Guide.Section section) {
        Label title = new Label(section.title());
        title.getStyleClass().add("key-title");
        GridPane lines = new GridPane();
        lines.getStyleClass().add("key-lines");
        for (int i = 0; i < section.lines().size(); i++) {
            Guide.Line line = section.lines().get(i);
            Label how = label(line.how());
            how.getStyleClass().addAll("mono", "keys");
            Label what = label(line.what());
            what.setLabelFor(how);
            lines.addRow(i, what, how);
        }
        VBox box = new VBox(title, lines);
        box.getStyleClass().add(section.here() ? "key-here" : "key-section");
        return box;
    }

    /** In a narrow window nothing is cut: it goes on below. */
    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
