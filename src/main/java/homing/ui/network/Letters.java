package homing.ui.network;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Measures texts as the cells and headings of the list show them. It is never seen itself. */
final class Letters extends Region {
    /** What a cell has around its text, and what a heading has, in their letters. */
    private static final double AROUND = 1;

    private static final double AROUND_HEADING = 1.4;
    /** Before the text of a line of the uppermost level, and before that of each level below more, in letters. */
    private static final double LEAD = 1.9;

    private static final double INDENT = 0.75;
    /** Texts that are remembered; the same ones are asked for again and again. */
    private static final int MOST = 5000;

    private final Label cell = sample("letters-cell");
    private final Label mono = sample("letters-mono", "mono");
    private final Label heading = sample("letters-heading");
    private final Map<String, Double> known = new HashMap<>();
    private double digit;

    Letters() {
        setManaged(false);
        setOpacity(0);
        setMouseTransparent(true);
        getChildren().addAll(cell, mono, heading);
    }

    private static Label sample(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Tells when the letters become larger or smaller. */
    void whenChanged(Runnable told) {
        InvalidationListener changed = any -> {
            known.clear();
            digit = 0;
            told.run();
        };
        cell.fontProperty().addListener(changed);
        mono.fontProperty().addListener(changed);
    }

    /** The size of a letter in a cell, in pixels. */
    double size() {
        return cell.getFont().getSize();
    }

    double heading(String text) {
        return width(text, heading) + AROUND_HEADING * heading.getFont().getSize() + 1;
    }

    /** The width of a cell with this text, in pixels. */
    double cell(String text, Facet facet) {
        if (text.isEmpty()) {
            return 0;
        }
        double letters = facet == Facet.ADDRESS ? text.length() * digit() : plain(text);
        return letters + AROUND * size();
    }

    private double plain(String text) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(text, each -> width(each, cell));
    }

    /** What stands before the text of a line of this level, from 0, in pixels. */
    double before(int level) {
        return (LEAD + INDENT * level) * size();
    }

    private double digit() {
        if (digit == 0) {
            digit = width("0", mono);
        }
        return digit;
    }

    private static double width(String text, Label like) {
        Text measured = new Text(text);
        measured.setFont(like.getFont());
        return measured.getLayoutBounds().getWidth();
    }
}
