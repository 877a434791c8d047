package homing.ui;

import homing.scenario.Scenario;
import homing.text.Words;
import homing.ui.command.Command;
import homing.ui.compare.CompareSheet;
import homing.ui.dialog.Notice;
import homing.ui.dialog.Overlay;
import homing.ui.history.HistorySheet;
import homing.ui.search.Hit;
import homing.ui.search.SearchSheet;
import homing.ui.search.Searches;
import homing.ui.session.Session;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Label;

/** What is laid over the window for a while: a search, the history, the keys, a comparison. */
final class Sheets {
    private static final Words WORDS = Words.english();
    private static final System.Logger LOGGER = System.getLogger("homing");

    private final Session session;
    private final Overlay overlay;
    private final Notice notice;
    private final Executor background;
    private final Supplier<List<Command>> commands;
    private final BiConsumer<String, Integer> routes;

    /**
     * The sheets of a window.
     *
     * @param commands everything that the window can be told, asked for when it is to be shown
     * @param routes shows a route: that of a host which stands at a place among the routes of all its tables
     */
    Sheets(
            Session session,
            Overlay overlay,
            Notice notice,
            Executor background,
            Supplier<List<Command>> commands,
            BiConsumer<String, Integer> routes) {
        this.session = session;
        this.overlay = overlay;
        this.notice = notice;
        this.background = background;
        this.commands = commands;
        this.routes = routes;
    }

    /** Finds a part of the drawing by what is typed. */
    void find() {
        Scenario scenario = session.document().scenario();
        search("ui.search.parts", Searches.parts(scenario, session.selection()::pick, routes));
    }

    /** Finds a command by what is typed. */
    void searchCommands() {
        search("ui.search.commands", Searches.commands(commands.get()));
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

    /** Compares the current call under each stack, unless a host that makes it is gone. */
    void compare() {
        if (session.run().isCallerGone()) {
            notice.say(WORDS.say("ui.stale.gone"));
            return;
        }
        new CompareSheet(session, overlay, background, Platform::runLater, this::tell).show();
    }

    /** Tells of a mistake of our own, once; whatever was being done has ended, and what is open stays. */
    void tell(Throwable mistake) {
        LOGGER.log(Level.ERROR, "Uncaught", mistake);
        Label words = new Label(WORDS.say("ui.mistake", mistake.toString()));
        words.setWrapText(true);
        overlay.show(WORDS.say("ui.mistake.title"), words);
    }
}
