package homing.ui.table;

import homing.diagram.Hue;
import homing.dialect.Listing;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** A cell: its text, and before it the colour of its adapter. */
final class Cell extends Label {
    private final Listing.Kind kind;
    private double least = -1;

    Cell(Listing.Kind kind) {
        this.kind = kind;
        getStyleClass().add("cell");
        textProperty().addListener(changed -> least = -1);
        fontProperty().addListener(changed -> least = -1);
        graphicProperty().addListener(changed -> least = -1);
    }

    boolean isBlank() {
        return getText().isEmpty() && getGraphic() == null;
    }

    /** The width in which no word has to be broken. */
    double leastWidth() {
        if (least < 0) {
            setWrapText(false);
            double whole = prefWidth(-1);
            least = getText().indexOf(' ') < 0 ? whole : whole - width(getText()) + longestWord();
        }
        return least;
    }

    private double longestWord() {
        return Stream.of(getText().split(" ")).mapToDouble(this::width).max().orElse(0);
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth();
    }

    void show(String text, Hue hue) {
        setText(text);
        boolean coloured = kind == Listing.Kind.ADAPTER && hue != Hue.GREY;
        if (!coloured) {
            setGraphic(null);
        } else if (getGraphic() instanceof Swatch swatch) {
            swatch.show(hue);
        } else {
            setGraphic(new Swatch(hue));
        }
    }
}
