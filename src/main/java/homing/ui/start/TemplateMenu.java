package homing.ui.start;

import homing.diagram.layout.Layout;
import homing.edit.Template;
import homing.edit.Templates;
import homing.text.Words;
import homing.ui.canvas.Thumbnail;
import homing.ui.look.Theme;
import java.util.function.Consumer;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The pictures that a drawing can begin with. They are drawn when the menu is first opened. */
final class TemplateMenu extends MenuButton {
    private static final Words WORDS = Words.english();
    private static final double WIDTH = 116;
    private static final double HEIGHT = 58;

    private final ObservableObjectValue<Theme> theme;

    TemplateMenu(Consumer<Template> draw, ObservableObjectValue<Theme> theme) {
        super(WORDS.say("ui.start.templates"));
        this.theme = theme;
        setId("start-templates");
        getStyleClass().add("templates");
        Templates.ALL.forEach(template -> getItems().add(item(template, draw)));
        setOnShowing(first -> illustrate());
    }

    private static MenuItem item(Template template, Consumer<Template> draw) {
        MenuItem item = new MenuItem(
                WORDS.say("ui.start.template", WORDS.say(template.title()), WORDS.say(template.question())));
        item.setId("template-" + template.id());
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> draw.accept(template));
        return item;
    }

    private void illustrate() {
        for (int i = 0; i < getItems().size(); i++) {
            Layout layout = Layout.of(Templates.ALL.get(i).scenario());
            Thumbnail picture = new Thumbnail(layout.start(), theme.get().palette());
            picture.setPrefSize(WIDTH, HEIGHT);
            picture.setMinSize(WIDTH, HEIGHT);
            picture.setMaxSize(WIDTH, HEIGHT);
            getItems().get(i).setGraphic(picture);
        }
    }
}
