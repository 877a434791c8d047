package homing.ui.save;

import homing.edit.History;
import homing.io.Imprint;
import homing.io.recovery.Digest;
import homing.io.recovery.Draft;
import homing.io.recovery.RecoveryFile;
import homing.scenario.Scenario;
import homing.ui.session.Document;
import homing.ui.session.Document.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Writes down what has not been saved: at most {@link #DELAY_MILLIS} after an edit, however many follow it. What has been saved
 * or closed is discarded.
 */
public final class Autosave {
    public static final long DELAY_MILLIS = 500;

    private final Document document;
    private final RecoveryFile file;
    private final ScheduledExecutorService background;
    private final AtomicReference<Unsaved> latest = new AtomicReference<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile Consumer<IOException> onTrouble = trouble -> {};
    private boolean troubled;

    /** @param background one thread, on which files are written */
    public Autosave(Document document, RecoveryFile file, ScheduledExecutorService background) {
        this.document = document;
        this.file = file;
        this.background = background;
        document.historyProperty().addListener((property, before, after) -> follow());
        document.unsavedProperty().addListener((property, before, after) -> follow());
    }

    /** What is written down; how it is written is worked out in the background. */
    private record Unsaved(Scenario scenario, Origin origin) {
        Draft draft() {
            Path scenarioFile = origin.held().map(Imprint::file).orElse(null);
            String base = origin.held().map(Imprint::text).map(Digest::of).orElse("");
            return new Draft(scenario, origin.name(), scenarioFile, base);
        }
    }

    private void follow() {
        History history = document.historyProperty().get();
        boolean wanted = history != null && document.unsavedProperty().get();
        Unsaved unsaved = wanted
                ? new Unsaved(history.current(), document.originProperty().get())
                : null;
        boolean known = latest.getAndSet(unsaved) != null;
        if ((wanted || known) && waiting.compareAndSet(false, true)) {
            Future<?> unused = background.schedule(this::write, wanted ? DELAY_MILLIS : 0, TimeUnit.MILLISECONDS);
        }
    }

    private void write() {
        waiting.set(false);
        writeNow();
    }

    /** Writes down what there is at this moment; nothing if all is saved. May be called by any thread. */
    public synchronized void writeNow() {
        try {
            Unsaved unsaved = latest.get();
            if (unsaved == null) {
                file.discard();
            } else {
                file.write(unsaved.draft());
            }
            troubled = false;
        } catch (IOException unwritable) {
            tell(unwritable);
        }
    }

    /** Once, until something could be written again. */
    private void tell(IOException trouble) {
        if (!troubled) {
            troubled = true;
            onTrouble.accept(trouble);
        }
    }

    /**
     * Who is told of trouble.
     *
     * @param told that what is not saved cannot be written down, on the thread that could not
     */
    public void setOnTrouble(Consumer<IOException> told) {
        onTrouble = told;
    }

    /** The window is closed as it should: nothing is left behind. */
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException undeletable) {
            tell(undeletable);
        }
    }
}
