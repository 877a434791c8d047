package homing.ui.save;

import homing.io.FileTrouble;
import homing.io.Imprint;
import homing.io.Imprint.Fate;
import homing.io.ScenarioFile;
import homing.problem.BadInput;
import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.ui.session.Document;
import homing.ui.session.Document.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Writes the open scenario to a file in the background. Editing goes on meanwhile: what was open when it began is what is saved. */
public final class Saver {
    private final Document document;
    private final Autosave autosave;
    private final Executor background;
    private final Executor screen;

    /** What becomes of a saving, told on the JavaFX thread. */
    public interface Result {
        void saved(Path file);

        /** It was written, but could not be opened again as it is. */
        void savedAmiss(Path file, List<Problem> problems);

        /** Somebody else has changed the file; nothing was written. */
        void changedByOthers(Path file);

        void failed(Path file, Message reason);
    }

    /**
     * @param background where files are written
     * @param screen the JavaFX thread, on which all other methods are called
     */
    public Saver(Document document, Autosave autosave, Executor background, Executor screen) {
        this.document = document;
        this.autosave = autosave;
        this.background = background;
        this.screen = screen;
    }

    /** Saves to the file that the document came from, unless somebody else has changed it. */
    public void save(Imprint known, Result result) {
        Writing writing = new Writing(known.file(), result);
        background.execute(() -> {
            if (known.fate() == Fate.CHANGED) {
                screen.execute(() -> result.changedByOthers(known.file()));
            } else {
                writing.run();
            }
        });
    }

    /** Saves to any file, whatever it holds. */
    public void saveTo(Path file, Result result) {
        background.execute(new Writing(file, result)::run);
    }

    /** One saving: what was open when it was asked for, and where it goes. */
    private final class Writing {
        private final Path file;
        private final Result result;
        private final Scenario scenario = document.scenario();
        private final Origin from = document.originProperty().get();

        Writing(Path file, Result result) {
            this.file = file;
            this.result = result;
        }

        /** First the recovery file: if the program is ended in between, what it holds is never older than the file. */
        void run() {
            autosave.writeNow();
            try {
                Optional<String> model = from.held().map(Imprint::text);
                Imprint written = ScenarioFile.write(file, scenario, model).imprint();
                List<Problem> problems = problems(written);
                screen.execute(() -> {
                    document.saved(scenario, from, Origin.of(written));
                    tell(written.file(), problems);
                });
            } catch (IOException unwritable) {
                Message reason = FileTrouble.message(file, unwritable);
                screen.execute(() -> result.failed(file, reason));
            }
        }

        private void tell(Path written, List<Problem> problems) {
            if (problems.isEmpty()) {
                result.saved(written);
            } else {
                result.savedAmiss(written, problems);
            }
        }
    }

    /** What keeps the file from being opened: networks may be drawn that no file can hold. */
    private static List<Problem> problems(Imprint written) {
        try {
            ScenarioFile.read(written.file());
            return List.of();
        } catch (BadInput bad) {
            return bad.problems();
        }
    }
}
