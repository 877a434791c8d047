package homing.ui;

import homing.io.FileTrouble;
import homing.text.Words;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.command.Command;
import homing.ui.command.Keyboard;
import homing.ui.dialog.Notice;
import homing.ui.dialog.Overlay;
import homing.ui.file.Exporting;
import homing.ui.file.Opening;
import homing.ui.file.Outside;
import homing.ui.file.Recovery;
import homing.ui.keys.Guide;
import homing.ui.keys.KeyPrint;
import homing.ui.look.Look;
import homing.ui.session.Session;
import homing.ui.survey.Marks;
import homing.ui.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The window: its page, the menus above, and what lies over them. */
final class MainWindow {
    private static final Words WORDS = Words.english();
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 880;

    private final Stage stage;
    private final Session session;
    private final Look look;
    private final Outside outside;
    private final BooleanBinding open;
    private final Overlay overlay = new Overlay();
    private final Notice notice = new Notice();
    private final Recovery recovery;
    private final WindowParts parts;
    private final WindowCommands commands;

    MainWindow(Stage stage, Session session, Look look, Outside outside) {
        this.stage = stage;
        this.session = session;
        this.look = look;
        this.outside = outside;
        open = session.document().historyProperty().isNotNull();
        Marks marks = new Marks(session.document(), outside.background(), Platform::runLater);
        NetworkCanvas canvas = CanvasLink.canvas(session, look);
        canvas.setBackground(outside.background(), Platform::runLater);
        canvas.listeners().setOnSay(message -> notice.say(WORDS.say(message)));
        Opening opening = new Opening(session.document(), outside, overlay, notice);
        recovery = new Recovery(session.document(), outside, opening.filing()::leave);
        Sheets sheets = new Sheets(session, overlay, notice, outside.background(), this::everyCommand, this::showRoute);
        Exporting exporting = new Exporting(session, look, outside, notice);
        Pages pages = new Pages(
                stage,
                session,
                look,
                outside,
                opening,
                () -> new Workbench(
                        session,
                        look,
                        canvas,
                        marks,
                        new Workbench.Doors(sheets::compare, exporting::exportPicture, this::clipboardItems)));
        KeyHelp help =
                new KeyHelp(overlay, notice, KeyPrint.ofSystem(), outside.questions()::pageToWrite, this::groups);
        parts = new WindowParts(canvas, opening, exporting, sheets, pages, help, this::quit);
        commands = new WindowCommands(parts, session, look);
        stage.setScene(scene());
        stage.titleProperty().bind(title());
        Pulse.drive(session.playback());
        listen();
        Liking.remember(outside.memory(), look, canvas.followsProperty());
    }

    private List<MenuItem> clipboardItems() {
        return commands.clipboardItems();
    }

    private List<Guide.Group> groups() {
        return commands.groups();
    }

    private void showRoute(String host, int place) {
        parts.pages().atWorkbench(bench -> bench.showRoute(host, place));
    }

    private List<Command> everyCommand() {
        return commands.all();
    }

    private Scene scene() {
        StackPane root = new StackPane(parts.pages().below(top()), new Patience(busy()), notice, overlay);
        look.scale(overlay);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        look.dress(scene);
        Keyboard.attach(stage, scene, commands.all());
        Keyboard.cover(overlay, overlay::isWaiting);
        Drops.accept(scene, parts.opening()::open);
        return scene;
    }

    private VBox top() {
        MenuBar menus = commands.menuBar(
                new PicturesMenu(parts.opening()::draw, look), new RecentMenu(outside.memory(), parts.opening()::open));
        look.scale(menus);
        look.scale((Region) recovery.bar());
        return new VBox(menus, recovery.bar());
    }

    private BooleanBinding busy() {
        return parts.opening().busyProperty().or(session.run().busyProperty());
    }

    private StringBinding title() {
        return Bindings.createStringBinding(
                () -> {
                    String name = session.document().originProperty().get().name();
                    boolean unsaved = session.document().unsavedProperty().get();
                    return name.isEmpty() ? "Homing" : WORDS.say(unsaved ? "ui.title.unsaved" : "ui.title", name);
                },
                session.document().originProperty(),
                session.document().unsavedProperty());
    }

    private void listen() {
        outside.autosave().setOnTrouble(trouble -> Platform.runLater(() -> cannotWriteDown(trouble)));
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDDEN, hidden -> outside.autosave().close());
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            quit();
        });
        stage.focusedProperty().addListener((property, before, after) -> {
            if (after) {
                parts.opening().filing().lookAtFile();
            }
        });
        // What was said of a change is no longer true after the next one, and that is how it is taken back.
        session.document().historyProperty().addListener((property, before, after) -> notice.hush());
        // An empty drawing equals no drawing.
        open.addListener((property, before, after) -> parts.pages().showWhatIsOpen());
        parts.opening().setOtherwise(parts.pages()::showSomething);
    }

    private void cannotWriteDown(IOException trouble) {
        Path folder = outside.recovery().folder();
        notice.say(WORDS.say("ui.autosave.failed", folder, FileTrouble.message(folder, trouble)));
    }

    private void quit() {
        parts.opening().filing().leave(stage::close);
    }

    /** Opens a file or a folder. */
    public void open(Path source) {
        parts.opening().open(source);
    }

    /** Offers what was being changed when the program was ended. */
    public void lookForLeftBehind() {
        recovery.look();
    }

    /** Shows the start page; its pictures come as soon as they are read. */
    public void showStartPage() {
        parts.pages().showStartPage();
    }

    /** Whether something is shown: the start page or a scenario. */
    public ObservableBooleanValue hasContent() {
        return parts.pages().hasContent();
    }

    /** Tells of a mistake of our own. */
    void tell(Throwable mistake) {
        parts.sheets().tell(mistake);
    }

    WindowParts parts() {
        return parts;
    }

    WindowCommands commands() {
        return commands;
    }

    NetworkCanvas canvas() {
        return parts.canvas();
    }
}
