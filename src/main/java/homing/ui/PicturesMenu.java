package homing.ui;

import homing.edit.Template;
import homing.text.Words;
import homing.ui.look.Look;
import homing.ui.start.TemplateItems;
import java.util.function.Consumer;
import javafx.scene.control.Menu;

/** The pictures that a drawing can begin with, as a menu. */
final class PicturesMenu extends Menu {
    PicturesMenu(Consumer<Template> draw, Look look) {
        super(Words.english().say("ui.menu.pictures"));
        TemplateItems items = new TemplateItems(draw, look.themeProperty());
        setId("pictures");
        getItems().setAll(items.all());
        setOnShowing(shown -> items.illustrate());
    }
}
