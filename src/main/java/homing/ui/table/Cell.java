package homing.ui.table;

import homing.diagram.Hue;
import homing.dialect.Listing;
import javafx.scene.control.Label;

/** A cell: its text, and before it the colour of its adapter. */
final class Cell extends Label {
    private final Listing.Kind kind;

    Cell(Listing.Kind kind) {
        this.kind = kind;
        getStyleClass().add("cell");
        setMinWidth(USE_PREF_SIZE);
    }

    boolean isBlank() {
        return getText().isEmpty() && getGraphic() == null;
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
