package homing.ui;

import homing.io.Imprint;
import homing.io.Imprint.Fate;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.text.Words;
import homing.ui.dialog.Choice;
import homing.ui.dialog.Notice;
import homing.ui.dialog.Overlay;
import homing.ui.save.Saver;
import homing.ui.session.Document;
import homing.ui.session.Document.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/** New, save, save as, and the questions that belong to them: about what is not saved, and about what others have changed. */
final class Filing {
    private static final Words WORDS = Words.english();

    private final Document document;
    private final Outside outside;
    private final Overlay overlay;
    private final Notice notice;
    private final Saver saver;
    private final Consumer<Path> load;
    private Imprint missed;
    private boolean saving;

    /** @param load opens a file without asking */
    Filing(Document document, Outside outside, Overlay overlay, Notice notice, Consumer<Path> load) {
        this.document = document;
        this.outside = outside;
        this.overlay = overlay;
        this.notice = notice;
        this.load = load;
        this.saver = new Saver(document, outside.autosave(), outside.background(), Platform::runLater);
    }

    /** Shows a drawing that no file has. */
    void draw(Scenario begun) {
        leave(() -> document.open(begun, new Origin(WORDS.say("ui.untitled"), null)));
    }

    /** Goes on with something that closes what is open, once that is saved or the person wants it so. */
    void leave(Runnable next) {
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

    void save() {
        save(() -> {});
    }

    private void save(Runnable next) {
        if (!saving) {
            held().ifPresentOrElse(known -> saver.save(known, began(next)), () -> saveAs(next));
        }
    }

    void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable next) {
        if (!saving) {
            outside.questions().scenarioToWrite(ScenarioName.of(name())).ifPresent(file -> saveTo(file, next));
        }
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

        @Override
        public void saved(Path file) {
            saving = false;
            outside.memory().remember(known -> known.withOpened(file));
            notice.say(WORDS.say("ui.saved", file));
            next.run();
        }

        @Override
        public void changedByOthers(Path file) {
            saving = false;
            askAboutOthers(() -> saveTo(file, next), next);
        }

        @Override
        public void failed(Path file, Message reason) {
            saving = false;
            overlay.ask(
                    WORDS.say("ui.save.failed.title", file.getFileName()),
                    WORDS.say("ui.save.failed", file, reason),
                    List.of(Choice.none("cancel"), Choice.usual("saveAs", () -> saveAs(next))));
        }
    }

    /** Enter never gives up anything: neither what was changed here nor what others have written. */
    private void askAboutOthers(Runnable keep, Runnable next) {
        boolean unsaved = document.unsavedProperty().get();
        Path file = held().orElseThrow().file();
        Choice.Kind load = unsaved ? Choice.Kind.OTHER : Choice.Kind.USUAL;
        Choice.Kind saveAs = unsaved ? Choice.Kind.USUAL : Choice.Kind.OTHER;
        overlay.ask(
                WORDS.say("ui.others.title", name()),
                WORDS.say(unsaved ? "ui.others.unsaved" : "ui.others"),
                List.of(
                        Choice.none("cancel"),
                        new Choice("loadTheirs", load, () -> this.load.accept(file)),
                        Choice.other("keepMine", keep),
                        new Choice("saveAs", saveAs, () -> saveAs(next))));
    }

    /** Looks whether somebody else has changed the file, and asks what shall become of it; nothing while something is asked. */
    void lookAtFile() {
        Origin origin = document.originProperty().get();
        if (origin.held().isEmpty() || saving || overlay.isVisible()) {
            return;
        }
        Imprint known = origin.held().get();
        outside.background().execute(() -> {
            Fate fate = known.fate();
            Platform.runLater(() -> {
                boolean current = held().filter(known::equals).isPresent();
                if (current && !saving && !overlay.isVisible()) {
                    tell(fate, known);
                }
            });
        });
    }

    private void tell(Fate fate, Imprint known) {
        if (fate == Fate.CHANGED) {
            askAboutOthers(() -> keepMine(known.file()), () -> {});
        } else if (fate == Fate.GONE && !known.equals(missed)) {
            missed = known;
            document.strayed(document.originProperty().get());
            notice.say(WORDS.say("ui.gone", name()));
        }
    }

    /** What others have written is known from here on, so that it is not asked about again. */
    private void keepMine(Path file) {
        Origin from = document.originProperty().get();
        outside.background()
                .execute(() -> Imprint.read(file)
                        .ifPresent(theirs -> Platform.runLater(() -> {
                            if (document.originProperty().get().equals(from)) {
                                document.strayed(Origin.of(theirs));
                            }
                        })));
    }
}
