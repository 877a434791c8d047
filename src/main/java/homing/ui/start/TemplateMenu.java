package homing.ui.start;

import homing.edit.Template;
import homing.text.Words;
import homing.ui.look.Theme;
import java.util.function.Consumer;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.control.MenuButton;

/** The pictures that a drawing can begin with. They are drawn when the menu is opened. */
final class TemplateMenu extends MenuButton {
    TemplateMenu(Consumer<Template> draw, ObservableObjectValue<Theme> theme) {
        super(Words.english().say("ui.start.templates"));
        TemplateItems items = new TemplateItems(draw, theme);
        setId("start-templates");
        getStyleClass().add("templates");
        getItems().setAll(items.all());
        setOnShowing(shown -> items.illustrate());
    }
}
