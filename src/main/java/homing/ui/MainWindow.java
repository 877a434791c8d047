package homing.ui;

import homing.edit.Template;
import homing.io.FileTrouble;
import homing.io.shipped.Shelf.Shipped;
import homing.model.Host;
import homing.model.Network;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.text.Words;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.command.Keyboard;
import homing.ui.compare.CompareSheet;
import homing.ui.dialog.KeySheet;
import homing.ui.dialog.Notice;
import homing.ui.dialog.Overlay;
import homing.ui.dialog.ProblemList;
import homing.ui.history.HistorySheet;
import homing.ui.look.Look;
import homing.ui.look.Theme;
import homing.ui.open.Opened;
import homing.ui.open.Opener;
import homing.ui.search.Hit;
import homing.ui.search.SearchSheet;
import homing.ui.search.Searches;
import homing.ui.session.Document;
import homing.ui.session.Place;
import homing.ui.session.Session;
import homing.ui.start.Exhibit;
import homing.ui.start.StartPage;
import homing.ui.survey.Marks;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The window: the start page or the open scenario, the menus above, and what lies over them. */
public final class MainWindow implements Opener.Result, StartPage.Doors {
    private static final Words WORDS = Words.english();
    private static final System.Logger LOGGER = System.getLogger("homing");
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 880;

    private final Stage stage;
    private final Session session;
    private final Look look;
    private final Outside outside;
    private final Opener opener;
    private final NetworkCanvas canvas;
    private final BooleanBinding open;
    private final Marks marks;
    private final BorderPane content = new BorderPane();
    private final Overlay overlay = new Overlay();
    private final Notice notice = new Notice();
    private final Filing filing;
    private final Recovery recovery;
    private final WindowCommands commands;
    private StartPage startPage;
    private Workbench workbench;

    public MainWindow(Stage stage, Session session, Look look, Outside outside) {
        this.stage = stage;
        this.session = session;
        this.look = look;
        this.outside = outside;
        open = session.document().historyProperty().isNotNull();
        marks = new Marks(session.document(), outside.background(), Platform::runLater);
        canvas = CanvasLink.canvas(session, look);
        canvas.setBackground(outside.background(), Platform::runLater);
        opener = new Opener(outside.reader(), outside.background(), Platform::runLater, this);
        filing = new Filing(session.document(), outside, overlay, notice, opener::open);
        recovery = new Recovery(session.document(), outside, filing::leave);
        commands = new WindowCommands(this, session, look);
        content.setTop(top());
        StackPane root = new StackPane(content, new Patience(busy()), notice, overlay);
        look.scale(overlay);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        look.dress(scene);
        Keyboard.attach(stage, scene, commands.all());
        Drops.accept(scene, this::open);
        Pulse.drive(session.playback());
        stage.setScene(scene);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> focusTimeline());
        canvas.listeners().setOnSay(message -> notice.say(WORDS.say(message)));
        outside.autosave().setOnTrouble(trouble -> Platform.runLater(() -> cannotWriteDown(trouble)));
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDDEN, hidden -> outside.autosave().close());
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            quit();
        });
        stage.focusedProperty().addListener((property, before, after) -> {
            if (after) {
                filing.lookAtFile();
            }
        });
        stage.titleProperty().bind(title());
        rememberLook();
        session.document().scenarioProperty().addListener((property, before, after) -> showWhatIsOpen());
        // An empty drawing equals no drawing.
        open.addListener((property, before, after) -> showWhatIsOpen());
    }

    private void rememberLook() {
        look.themeProperty()
                .addListener((property, before, after) ->
                        outside.memory().remember(known -> known.withDark(after == Theme.DARK)));
        look.textScaleProperty()
                .addListener((property, before, after) ->
                        outside.memory().remember(known -> known.withTextScale(after.doubleValue())));
    }

    private BooleanBinding busy() {
        return opener.busyProperty().or(session.run().busyProperty());
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

    private void cannotWriteDown(IOException trouble) {
        Path folder = outside.recovery().folder();
        notice.say(WORDS.say("ui.autosave.failed", folder, FileTrouble.message(folder, trouble)));
    }

    private VBox top() {
        MenuBar menus = commands.menuBar(new RecentMenu(outside.memory(), this::open));
        look.scale(menus);
        look.scale((Region) recovery.bar());
        return new VBox(menus, recovery.bar());
    }

    private void showWhatIsOpen() {
        if (session.document().isOpen()) {
            pickHost();
            showWorkbench();
        } else {
            showStartPage();
        }
    }

    /** The side panel begins with the host that makes the call. */
    private void pickHost() {
        Scenario scenario = session.document().scenario();
        Stream<String> callers = scenario.scripted().stream()
                .map(first -> first.calls().get(0).call().host());
        Stream<String> hosts = scenario.network().hosts().stream().map(Host::name);
        if (session.selection().hostProperty().get().isEmpty()) {
            session.selection()
                    .hostProperty()
                    .set(Stream.concat(callers, hosts).findFirst().orElse(""));
        }
    }

    private void showWorkbench() {
        if (workbench == null) {
            workbench = new Workbench(session, look, canvas, marks, this::compare);
        }
        if (!workbench.equals(content.getCenter())) {
            content.setCenter(workbench);
            focusTimeline();
        }
    }

    /** Before the window is shown nothing can have the keyboard, so it is asked for again then. */
    private void focusTimeline() {
        if (workbench != null && workbench.equals(content.getCenter())) {
            workbench.focusTimeline();
        }
    }

    /** Shows the start page; its pictures come as soon as they are read. */
    public void showStartPage() {
        if (startPage == null) {
            startPage = new StartPage(this, look.themeProperty());
            look.scale(startPage);
            whenShown(() -> outside.background().execute(this::findExhibits));
        }
        startPage.showRecent(outside.memory().preferencesProperty().get().recent());
        content.setCenter(startPage);
    }

    /** What is done beside the window must not keep it from being shown. */
    private void whenShown(Runnable task) {
        if (stage.isShowing()) {
            task.run();
        } else {
            stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> task.run());
        }
    }

    private void findExhibits() {
        List<Exhibit> exhibits = outside.shipped().get();
        Platform.runLater(() -> startPage.showScenarios(exhibits));
    }

    @Override
    public void draw() {
        filing.draw(Scenario.of(new Network(List.of(), List.of())));
    }

    @Override
    public void draw(Template template) {
        filing.draw(template.scenario());
    }

    @Override
    public void openFile() {
        filing.leave(() -> outside.questions().fileToOpen().ifPresent(opener::open));
    }

    @Override
    public void openFolder() {
        filing.leave(() -> outside.questions().folderToOpen().ifPresent(opener::open));
    }

    @Override
    public void open(Path source) {
        filing.leave(() -> opener.open(source));
    }

    @Override
    public void open(Shipped shipped) {
        Document.Origin shelf = new Document.Origin(shipped.name(), null);
        filing.leave(() -> opened(new Opened(shipped.scenario(), shelf, List.of())));
    }

    @Override
    public void opened(Opened opened) {
        overlay.close();
        Document.Origin origin = opened.origin();
        session.document().open(opened.scenario(), origin);
        origin.path().ifPresent(file -> outside.memory().remember(known -> known.withOpened(file.toAbsolutePath())));
        if (!opened.warnings().isEmpty()) {
            overlay.show(
                    WORDS.say("ui.warnings.title", origin.name()),
                    new ProblemList(WORDS.say("ui.warnings"), opened.warnings()));
        }
    }

    @Override
    public void refused(Path source, BadInput reason) {
        if (!Files.exists(source)) {
            outside.memory().remember(known -> known.without(source.toAbsolutePath()));
        }
        if (content.getCenter() == null) {
            showStartPage();
        }
        overlay.show(
                WORDS.say("ui.refused.title", Document.Origin.of(source).name()),
                new ProblemList(WORDS.say("ui.refused"), reason.problems()));
    }

    /** Asks where the picture shall go and writes it there in the background. */
    void exportPicture() {
        Place place = session.playback().placeProperty().get();
        PictureExport export = new PictureExport(
                session.document().scenario(), place, look.themeProperty().get().palette());
        outside.questions()
                .pictureToWrite(pictureName(place))
                .ifPresent(file -> outside.background().execute(() -> {
                    String outcome = WORDS.say(export.write(file));
                    Platform.runLater(() -> notice.say(outcome));
                }));
    }

    private String pictureName(Place place) {
        String name =
                ScenarioName.without(session.document().originProperty().get().name());
        return WORDS.say("ui.export.name", name, place == null ? 0 : place.step());
    }

    /** Tells of a mistake of our own, once; whatever was being done has ended, and what is open stays. */
    void tell(Throwable mistake) {
        LOGGER.log(Level.ERROR, "Uncaught", mistake);
        Label words = new Label(WORDS.say("ui.mistake", mistake.toString()));
        words.setWrapText(true);
        overlay.show(WORDS.say("ui.mistake.title"), words);
    }

    /** Finds a part of the drawing by what is typed. */
    void find() {
        Scenario scenario = session.document().scenario();
        search("ui.search.parts", Searches.parts(scenario, session.selection()::pick));
    }

    /** Finds a command by what is typed. */
    void searchCommands() {
        search("ui.search.commands", Searches.commands(commands.all()));
    }

    private void search(String title, List<Hit> all) {
        SearchSheet sheet = new SearchSheet(all, WORDS.say(title + ".prompt"), overlay::close);
        overlay.show(WORDS.say(title), sheet);
        sheet.focusField();
    }

    /** Shows every state of the drawing since it was opened. */
    void showHistory() {
        HistorySheet sheet = new HistorySheet(session.document());
        overlay.show(WORDS.say("ui.form.history"), sheet);
        sheet.focusList();
    }

    void showKeys() {
        overlay.show(WORDS.say("ui.keys.title"), new KeySheet(commands.all()));
    }

    /** Compares the current call under each stack. */
    void compare() {
        new CompareSheet(session, overlay, outside.background(), Platform::runLater, this::tell).show();
    }

    /** Runs the call that stands in the call bar. */
    void runCall() {
        if (workbench != null) {
            workbench.runCall();
        }
    }

    /** Keeps the call that stands in the call bar with the scenario. */
    void keepCall() {
        if (workbench != null) {
            workbench.keepCall();
        }
    }

    /** Shows the drawing as a list and gives it the keyboard. */
    void showDrawing() {
        if (workbench != null) {
            workbench.showDrawing();
        }
    }

    /** Shows or hides the list of packets. */
    void togglePackets() {
        if (workbench != null) {
            workbench.togglePackets();
        }
    }

    void close() {
        filing.leave(session.document()::close);
    }

    void quit() {
        filing.leave(stage::close);
    }

    /** Offers what was being changed when the program was ended. */
    public void lookForLeftBehind() {
        recovery.look();
    }

    Filing filing() {
        return filing;
    }

    /** Whether something is shown: the start page or a scenario. */
    public ObservableBooleanValue hasContent() {
        return content.centerProperty().isNotNull();
    }

    WindowCommands commands() {
        return commands;
    }

    NetworkCanvas canvas() {
        return canvas;
    }
}
