package homing.ui.form.grid;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures texts as the cells, headings and rows of a table show them. It is never seen itself. */
final class Ruler extends Region {
    /** The height of a row, in letters. */
    private static final double ROW = 2;
    /** Padding of a cell or a heading, in its own letters. */
    private static final double PADDING = 0.9;
    /** What a cell has more than it needs, since columns are whole pixels wide. */
    static final double SPARE = 2;

    private final Label plain = sample("ruler-plain");
    private final Label cell = sample("ruler-cell", "mono");
    private final Label prose = sample("ruler-prose");
    private final Label heading = sample("ruler-heading");
    private final Label below = sample("row-below");
    /** Held here: what only a listener knows of does not last. */
    private final ObjectBinding<Font> letters =
            Bindings.createObjectBinding(cell::getFont, cell.fontProperty(), heading.fontProperty());
    /** What a digit was measured in; null before the first. */
    private Font measured;

    private double digit;

    Ruler() {
        setManaged(false);
        setOpacity(0);
        setMouseTransparent(true);
        getChildren().addAll(plain, cell, prose, heading, below);
    }

    private static Label sample(String... styles) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Changes when the size of the letters does. */
    ObservableValue<?> letters() {
        return letters;
    }

    /** The height of a row that has one line, in pixels. */
    double row() {
        return ROW * plain.getFont().getSize();
    }

    /** The width of a cell with a text, in pixels. */
    double cell(String text, boolean words) {
        return words ? padded(width(text, prose), prose) : letters(text.length());
    }

    /** The width of a cell with so many letters, none of which is wider than another, in pixels. */
    double letters(int count) {
        return padded(count * digit(), cell);
    }

    private static double padded(double letters, Label like) {
        return letters + PADDING * like.getFont().getSize() + 1 + SPARE;
    }

    /** All letters of a cell are as wide as this one. Long tables ask for it once for each of their texts. */
    private double digit() {
        if (!cell.getFont().equals(measured)) {
            measured = cell.getFont();
            digit = width("0", cell);
        }
        return digit;
    }

    double heading(String text) {
        return width(text, heading) + PADDING * heading.getFont().getSize() + 1;
    }

    /** The height of a cell whose words are broken into lines, in pixels; that of a row if they fit into one. */
    double prose(String text, double width) {
        if (cell(text, true) <= width) {
            return row();
        }
        prose.setText(text);
        double padding = PADDING * prose.getFont().getSize();
        return prose.prefHeight(width - padding - 1) + padding;
    }

    /** The height of what stands below the cells of a row, in pixels; 0 for nothing. */
    double below(String text, double width) {
        if (text.isEmpty()) {
            return 0;
        }
        below.setText(text);
        return below.prefHeight(width);
    }

    private static double width(String text, Label like) {
        return width(text, like.getFont());
    }

    /** The width of a text, in pixels. */
    static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
