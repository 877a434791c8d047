package homing.ui.canvas;

import homing.model.AdapterRef;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PictureView;
import homing.ui.session.Selection;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Shows in the picture what is picked, whose tables are shown, and which adapter is pointed at. */
final class Marking {
    private final PictureView view;
    private final Selection selection;
    private final ObjectProperty<AdapterRef> pointed = new SimpleObjectProperty<>(this, "pointedAdapter");

    Marking(PictureView view, Selection selection) {
        this.view = view;
        this.selection = selection;
        selection.partsProperty().addListener((property, before, after) -> markSelected());
        selection.hostProperty().addListener((property, before, after) -> markSelected());
        pointed.addListener((property, before, after) -> markPointed());
    }

    /** The adapter that is pointed at; null for none. */
    ObjectProperty<AdapterRef> pointedProperty() {
        return pointed;
    }

    /** Marks everything: there may be other nodes than before. */
    void renew() {
        markSelected();
        markPointed();
    }

    private void markSelected() {
        String shown = selection.hostProperty().get();
        for (ItemSkin skin : view.skins()) {
            skin.setSelected(Pieces.of(skin.item()).filter(selection::isPicked).isPresent());
            skin.setShown(skin.item().id().equals("host:" + shown));
        }
    }

    private void markPointed() {
        String id = "port:" + pointed.get();
        for (ItemSkin skin : view.skins()) {
            skin.setPointed(skin.item().id().equals(id));
        }
    }
}
