package homing.ui.save;

import homing.io.recovery.RecoveryFolder;
import homing.ui.session.Document;
import java.util.concurrent.Executors;

/** Autosaving for tests. */
public final class Drafts {
    private Drafts() {}

    /** Writes down what changes, as in the program. */
    public static Autosave of(Document document, RecoveryFolder folder) {
        return new Autosave(document, folder.own(), Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "drafts");
            thread.setDaemon(true);
            return thread;
        }));
    }
}
