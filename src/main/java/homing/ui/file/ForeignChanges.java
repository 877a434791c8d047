package homing.ui.file;

import homing.io.Imprint;
import homing.io.Imprint.Fate;
import homing.text.Words;
import homing.ui.dialog.Choice;
import homing.ui.dialog.Notice;
import homing.ui.dialog.Overlay;
import homing.ui.session.Document;
import homing.ui.session.Document.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Notices what other programs do to the file of the open scenario, and asks whose text shall stay. */
final class ForeignChanges {
    private static final Words WORDS = Words.english();

    private final Document document;
    private final Outside outside;
    private final Overlay overlay;
    private final Notice notice;
    private final Consumer<Path> load;
    private final Consumer<Runnable> saveAs;
    private Imprint missed;
    private Imprint dismissed;

    /**
     * @param load opens a file without asking
     * @param saveAs saves to another file, and then does something
     */
    ForeignChanges(
            Document document,
            Outside outside,
            Overlay overlay,
            Notice notice,
            Consumer<Path> load,
            Consumer<Runnable> saveAs) {
        this.document = document;
        this.outside = outside;
        this.overlay = overlay;
        this.notice = notice;
        this.load = load;
        this.saveAs = saveAs;
    }

    private String name() {
        return document.originProperty().get().name();
    }

    private Optional<Imprint> held() {
        return document.originProperty().get().held();
    }

    /** Enter never gives up anything: neither what was changed here nor what others have written. */
    void ask(Path file, Runnable keep, Runnable next) {
        boolean unsaved = document.unsavedProperty().get();
        Choice.Kind load = unsaved ? Choice.Kind.OTHER : Choice.Kind.USUAL;
        Choice.Kind saveAs = unsaved ? Choice.Kind.USUAL : Choice.Kind.OTHER;
        overlay.ask(
                WORDS.say("ui.others.title", file.getFileName()),
                WORDS.say(unsaved ? "ui.others.unsaved" : "ui.others"),
                List.of(
                        Choice.none("cancel"),
                        new Choice("loadTheirs", load, () -> this.load.accept(file)),
                        Choice.other("keepMine", keep),
                        new Choice("saveAs", saveAs, () -> this.saveAs.accept(next))));
    }

    /**
     * Looks whether somebody else has changed the file, and asks what shall become of it; nothing while something is asked.
     *
     * @param quiet whether nothing is being saved, which would change the file, too
     */
    void look(BooleanSupplier quiet) {
        Origin origin = document.originProperty().get();
        if (origin.held().isEmpty() || overlay.isVisible() || !quiet.getAsBoolean()) {
            return;
        }
        Imprint known = origin.held().get();
        outside.background().execute(() -> {
            Fate fate = known.fate();
            Platform.runLater(() -> {
                boolean current = held().filter(known::equals).isPresent();
                if (current && quiet.getAsBoolean() && !overlay.isVisible()) {
                    tell(fate, known);
                }
            });
        });
    }

    private void tell(Fate fate, Imprint known) {
        if (fate == Fate.CHANGED && !known.equals(dismissed)) {
            // Whoever gives no answer is asked when saving, and not each time the window is looked at.
            dismissed = known;
            ask(known.file(), () -> keepMine(known.file()), () -> {});
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
