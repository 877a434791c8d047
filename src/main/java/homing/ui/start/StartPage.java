package homing.ui.start;

import homing.edit.Template;
import homing.edit.Templates;
import homing.io.shipped.Shelf.Shipped;
import homing.text.Words;
import homing.ui.canvas.Thumbnail;
import homing.ui.look.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What one sees first: what Homing asks, ways to open something, the shipped scenarios as pictures, recent files. */
public final class StartPage extends ScrollPane {
    private static final Words WORDS = Words.english();

    private final Doors doors;
    private final ObservableObjectValue<Theme> theme;
    private final CardGrid cards = new CardGrid();
    private final VBox recent = new VBox();

    /** What the page's buttons do. */
    public interface Doors {
        /** Opens an empty drawing. */
        void draw();

        /** Opens a drawing that begins with a template. */
        void draw(Template template);

        void openFile();

        void openFolder();

        void open(Path source);

        void open(Shipped shipped);
    }

    public StartPage(Doors doors, ObservableObjectValue<Theme> theme) {
        this.doors = doors;
        this.theme = theme;
        getStyleClass().add("start-page");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        recent.getStyleClass().add("recent");
        VBox page =
                new VBox(heading(), subtitle(), buttons(), templates(), section("ui.start.scenarios"), cards, recent);
        page.getStyleClass().add("page");
        setContent(page);
    }

    private static Label heading() {
        Label heading = new Label(WORDS.say("ui.start.heading"));
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        return heading;
    }

    private static Label subtitle() {
        Label subtitle = new Label(WORDS.say("ui.start.subtitle"));
        subtitle.getStyleClass().add("subtitle");
        subtitle.setWrapText(true);
        return subtitle;
    }

    private HBox buttons() {
        Label key = new Label(WORDS.say("ui.start.open.key"));
        key.getStyleClass().add("key");
        Button open = button("open", doors::openFile);
        open.setGraphic(key);
        open.setContentDisplay(ContentDisplay.RIGHT);
        open.getStyleClass().add("primary");
        HBox row = new HBox(open, button("draw", doors::draw), button("import", doors::openFolder));
        row.getStyleClass().add("buttons");
        return row;
    }

    /** The pictures that a drawing can begin with, by their names. */
    private FlowPane templates() {
        Label before = new Label(WORDS.say("ui.start.templates"));
        FlowPane row = new FlowPane(before);
        row.getStyleClass().add("templates");
        for (Template template : Templates.ALL) {
            Button button = new Button(WORDS.say(template.title()));
            button.setId("template-" + template.id());
            button.setAccessibleHelp(WORDS.say(template.question()));
            button.setTooltip(new Tooltip(WORDS.say(template.question())));
            button.setOnAction(pressed -> doors.draw(template));
            row.getChildren().add(button);
        }
        return row;
    }

    private static Button button(String name, Runnable action) {
        Button button = new Button(WORDS.say("ui.start." + name));
        button.setId("start-" + name);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private static Label section(String key) {
        Label label = new Label(WORDS.say(key));
        label.getStyleClass().add("section");
        return label;
    }

    /** Shows the shipped scenarios as pictures. */
    public void showScenarios(List<Exhibit> exhibits) {
        cards.show(exhibits.stream().map(this::card).toList());
    }

    private ScenarioCard card(Exhibit exhibit) {
        Thumbnail picture = new Thumbnail(exhibit.picture(), theme.get().palette());
        theme.addListener((property, before, after) -> picture.wear(after.palette()));
        Shipped shipped = exhibit.shipped();
        return new ScenarioCard(shipped.scenario(), picture, () -> doors.open(shipped));
    }

    /** Shows the files that were opened before; the section is absent while there are none. */
    public void showRecent(List<Path> files) {
        recent.getChildren().clear();
        if (!files.isEmpty()) {
            recent.getChildren().add(section("ui.start.recent"));
            files.forEach(file -> recent.getChildren().add(link(file)));
        }
    }

    private Node link(Path file) {
        Hyperlink name = new Hyperlink(String.valueOf(file.getFileName()));
        name.setOnAction(pressed -> doors.open(file));
        Path folder = file.toAbsolutePath().getParent();
        Label where = new Label(folder == null ? "" : WORDS.say("ui.start.recent.in", folder));
        where.getStyleClass().add("where");
        return new HBox(name, where);
    }
}
