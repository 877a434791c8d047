package homing.ui.start;

import homing.edit.Template;
import homing.io.shipped.Shelf.Shipped;
import homing.text.Words;
import homing.ui.canvas.Thumbnail;
import homing.ui.look.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What one sees first: what Homing asks, ways to open something, recent files, the shipped scenarios as pictures. */
public final class StartPage extends ScrollPane {
    private static final Words WORDS = Words.english();
    /** Shipped scenarios that are seen without scrolling in a usual window. */
    private static final int EXPECTED = 8;
    /** Files for which there is room above the pictures. */
    private static final int MOST_RECENT = 3;

    private final Doors doors;
    private final ObservableObjectValue<Theme> theme;
    private final CardGrid cards = new CardGrid();
    private final List<ScenarioCard> shown = new ArrayList<>();
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
        VBox page = new VBox(heading(), subtitle(), buttons(), recent, section("ui.start.scenarios"), cards);
        page.getStyleClass().add("page");
        setContent(page);
        fill(EXPECTED);
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
        Button draw = button("draw", doors::draw);
        draw.getStyleClass().add("primary");
        Label key = new Label(WORDS.say("ui.start.open.key"));
        key.getStyleClass().add("key");
        Button open = button("open", doors::openFile);
        open.setGraphic(key);
        open.setContentDisplay(ContentDisplay.RIGHT);
        HBox row = new HBox(draw, new TemplateMenu(doors::draw, theme), open, button("import", doors::openFolder));
        row.getStyleClass().add("buttons");
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

    /** Shows a shipped scenario as a picture behind those that are shown already; places are kept for those to come. */
    public void show(Exhibit exhibit) {
        shown.add(card(exhibit));
        fill(Math.max(0, EXPECTED - shown.size()));
    }

    /** All shipped scenarios are shown: no place is kept any more. */
    public void showNoMore() {
        fill(0);
    }

    private void fill(int blanks) {
        List<Labeled> all = new ArrayList<>(shown);
        Stream.generate(BlankCard::new).limit(blanks).forEach(all::add);
        cards.show(all);
    }

    private ScenarioCard card(Exhibit exhibit) {
        Thumbnail picture = new Thumbnail(exhibit.picture(), theme.get().palette());
        theme.addListener((property, before, after) -> picture.wear(after.palette()));
        Shipped shipped = exhibit.shipped();
        return new ScenarioCard(shipped.scenario(), picture, () -> doors.open(shipped));
    }

    /** Shows the files that were opened last, the menu has more of them; the section is absent while there are none. */
    public void showRecent(List<Path> files) {
        recent.getChildren().clear();
        if (!files.isEmpty()) {
            FlowPane links = new FlowPane();
            links.getStyleClass().add("links");
            files.stream().limit(MOST_RECENT).map(this::link).forEach(links.getChildren()::add);
            recent.getChildren().addAll(section("ui.start.recent"), links);
        }
    }

    private Node link(Path file) {
        Hyperlink name = new Hyperlink(String.valueOf(file.getFileName()));
        name.setOnAction(pressed -> doors.open(file));
        Path folder = file.toAbsolutePath().getParent();
        Label where = new Label(folder == null ? "" : WORDS.say("ui.start.recent.in", folder));
        where.getStyleClass().add("where");
        where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        return new HBox(name, where);
    }
}
