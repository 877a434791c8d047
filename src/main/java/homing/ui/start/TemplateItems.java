package homing.ui.start;

import homing.diagram.layout.Layout;
import homing.edit.Template;
import homing.edit.Templates;
import homing.text.Words;
import homing.ui.canvas.Thumbnail;
import homing.ui.look.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.control.MenuItem;

/** The pictures that a drawing can begin with, as entries of a menu. */
public final class TemplateItems {
    private static final Words WORDS = Words.english();
    private static final double WIDTH = 116;
    private static final double HEIGHT = 58;

    private final ObservableObjectValue<Theme> theme;
    private final List<MenuItem> all;

    /** @param draw begins a drawing with the one that is chosen */
    public TemplateItems(Consumer<Template> draw, ObservableObjectValue<Theme> theme) {
        this.theme = theme;
        all = Templates.ALL.stream().map(template -> item(template, draw)).toList();
    }

    private static MenuItem item(Template template, Consumer<Template> draw) {
        MenuItem item = new MenuItem(
                WORDS.say("ui.start.template", WORDS.say(template.title()), WORDS.say(template.question())));
        item.setId("template-" + template.id());
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> draw.accept(template));
        return item;
    }

    /** An entry for each. */
    public List<MenuItem> all() {
        return all;
    }

    /** Draws the pictures in the colours of the theme; before that the entries are words alone. */
    public void illustrate() {
        for (int i = 0; i < all.size(); i++) {
            Layout layout = Layout.of(Templates.ALL.get(i).scenario());
            Thumbnail picture = new Thumbnail(layout.start(), theme.get().palette());
            picture.setPrefSize(WIDTH, HEIGHT);
            picture.setMinSize(WIDTH, HEIGHT);
            picture.setMaxSize(WIDTH, HEIGHT);
            all.get(i).setGraphic(picture);
        }
    }
}
