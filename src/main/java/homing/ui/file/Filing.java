package homing.ui.file;

import homing.io.Imprint;
import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.text.Words;
import homing.ui.dialog.Choice;
import homing.ui.dialog.Notice;
import homing.ui.dialog.Overlay;
import homing.ui.dialog.ProblemList;
import homing.ui.save.Saver;
import homing.ui.session.Document;
import homing.ui.session.Document.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/** New, save, save as, and the questions that belong to them: about what is not saved, and about what others have changed. */
public final class Filing {
    private static final Words WORDS = Words.english();

    private final Document document;
    private final Outside outside;
    private final Overlay overlay;
    private final Notice notice;
    private final Saver saver;
    private final ForeignChanges foreign;
    private boolean saving;
    /** What was asked for while a saving was under way. */
    private Runnable later = () -> {};

    /** @param load opens a file without asking */
    Filing(Document document, Outside outside, Overlay overlay, Notice notice, Consumer<Path> load) {
        this.document = document;
        this.outside = outside;
        this.overlay = overlay;
        this.notice = notice;
        this.foreign = new ForeignChanges(document, outside, overlay, notice, load, this::saveAs);
        this.saver = new Saver(document, outside.autosave(), outside.background(), Platform::runLater);
    }

    /** Shows a drawing that no file has. */
    public void draw(Scenario begun) {
        leave(() -> document.open(begun, new Origin(WORDS.say("ui.untitled"), null)));
    }

    /** Goes on with something that closes what is open, once that is saved or the person wants it so. */
    public void leave(Runnable next) {
        if (!document.unsavedProperty().get()) {
            next.run();
            return;
        }
        overlay.ask(
                WORDS.say("ui.unsaved.title", name()),
                WORDS.say("ui.unsaved.question"),
                List.of(Choice.none("cancel"), Choice.other("dontSave", next), Choice.usual("save", () -> save(next))));
    }

    private String name() {
        return document.originProperty().get().name();
    }

    private Optional<Imprint> held() {
        return document.originProperty().get().held();
    }

    /** Saves to the drawing's own file; without one, a person says to which. */
    public void save() {
        save(() -> {});
    }

    private void save(Runnable next) {
        if (saving) {
            later = () -> save(next);
        } else {
            held().ifPresentOrElse(known -> saver.save(known, began(next)), () -> saveAs(next));
        }
    }

    /** Saves to a file that a person names. */
    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable next) {
        if (saving) {
            later = () -> saveAs(next);
        } else {
            outside.questions().scenarioToWrite(suggested()).ifPresent(file -> saveTo(file, next));
        }
    }

    /** Beside the file that is open. */
    private Path suggested() {
        String name = ScenarioName.of(name());
        return held().map(known -> known.file().resolveSibling(name)).orElseGet(() -> Path.of(name));
    }

    private void saveTo(Path file, Runnable next) {
        saver.saveTo(file, began(next));
    }

    private After began(Runnable next) {
        saving = true;
        return new After(next);
    }

    /** What follows a saving. */
    private final class After implements Saver.Result {
        private final Runnable next;

        After(Runnable next) {
            this.next = next;
        }

        private void over() {
            Runnable waiting = later;
            later = () -> {};
            saving = false;
            waiting.run();
        }

        @Override
        public void saved(Path file) {
            outside.memory().remember(known -> known.withOpened(file));
            notice.say(WORDS.say("ui.saved", file));
            next.run();
            over();
        }

        @Override
        public void savedAmiss(Path file, List<Problem> problems) {
            overlay.show(
                    WORDS.say("ui.amiss.title", file.getFileName()), new ProblemList(WORDS.say("ui.amiss"), problems));
            over();
        }

        @Override
        public void changedByOthers(Path file) {
            over();
            foreign.ask(file, () -> saveTo(file, next), next);
        }

        @Override
        public void failed(Path file, Message reason) {
            over();
            overlay.ask(
                    WORDS.say("ui.save.failed.title", file.getFileName()),
                    WORDS.say("ui.save.failed", file, reason),
                    List.of(Choice.none("cancel"), Choice.usual("saveAs", () -> saveAs(next))));
        }
    }

    /** Looks whether somebody else has changed the file, and asks what shall become of it; nothing while something is asked. */
    public void lookAtFile() {
        foreign.look(() -> !saving);
    }
}
