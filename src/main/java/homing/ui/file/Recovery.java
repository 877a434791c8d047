package homing.ui.file;

import homing.edit.History;
import homing.io.Imprint;
import homing.io.ScenarioFile;
import homing.io.recovery.Draft;
import homing.io.recovery.Recovered;
import homing.model.Network;
import homing.scenario.Scenario;
import homing.ui.save.RecoveryBar;
import homing.ui.session.Document;
import homing.ui.session.Document.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;

/** What earlier processes left when they were ended: offered, opened as it was, or thrown away. */
public final class Recovery {
    private static final Scenario NOTHING = Scenario.of(new Network(List.of(), List.of()));

    private final Document document;
    private final Outside outside;
    private final RecoveryBar bar;

    /** @param leave goes on with something that closes what is open, if the person wants it so */
    public Recovery(Document document, Outside outside, Consumer<Runnable> leave) {
        this.document = document;
        this.outside = outside;
        this.bar = new RecoveryBar(recovered -> leave.accept(() -> open(recovered)), this::discard);
    }

    public Node bar() {
        return bar;
    }

    /** Looks for what was left, in the background. */
    public void look() {
        outside.background().execute(() -> {
            List<Recovered> left = outside.recovery().leftBehind();
            Platform.runLater(() -> bar.offer(left));
        });
    }

    private void open(Recovered recovered) {
        outside.background().execute(() -> {
            Optional<ScenarioFile> file = recovered.origin();
            Platform.runLater(() -> show(recovered, file));
        });
    }

    private void show(Recovered recovered, Optional<ScenarioFile> file) {
        Draft draft = recovered.draft();
        Scenario saved = file.map(ScenarioFile::scenario).orElse(NOTHING);
        Origin origin = file.map(read -> Origin.of(known(recovered, read))).orElse(new Origin(draft.name(), null));
        document.open(History.recovered(draft.scenario(), saved), origin);
        bar.done(recovered);
        outside.background().execute(() -> {
            outside.autosave().writeNow();
            delete(recovered);
        });
    }

    /** The edits were made to what the file held then; if that is another by now, it counts as changed by others. */
    private static Imprint known(Recovered recovered, ScenarioFile file) {
        return recovered.isBasedOn(file)
                ? file.imprint()
                : new Imprint(file.imprint().file(), "");
    }

    private void discard(Recovered recovered) {
        bar.done(recovered);
        outside.background().execute(() -> delete(recovered));
    }

    private static void delete(Recovered recovered) {
        try {
            recovered.discard();
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
