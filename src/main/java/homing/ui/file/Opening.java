package homing.ui.file;

import homing.edit.Template;
import homing.io.shipped.Shelf.Shipped;
import homing.model.Network;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.text.Words;
import homing.ui.dialog.Notice;
import homing.ui.dialog.Overlay;
import homing.ui.dialog.ProblemList;
import homing.ui.open.Opened;
import homing.ui.open.Opener;
import homing.ui.session.Document;
import homing.ui.start.StartPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** Everything that leads into a drawing: a file, a folder, a template, an empty one. What is not saved is asked about first. */
public final class Opening implements Opener.Result, StartPage.Doors {
    private static final Words WORDS = Words.english();

    private final Document document;
    private final Outside outside;
    private final Overlay overlay;
    private final Filing filing;
    private final Opener opener;
    private Runnable otherwise = () -> {};

    public Opening(Document document, Outside outside, Overlay overlay, Notice notice) {
        this.document = document;
        this.outside = outside;
        this.overlay = overlay;
        opener = new Opener(outside.reader(), outside.background(), Platform::runLater, this);
        filing = new Filing(document, outside, overlay, notice, opener::open);
    }

    /** What is done before it is said that something cannot be opened. */
    public void setOtherwise(Runnable wanted) {
        otherwise = wanted;
    }

    /** Saves, and asks about what is not saved. */
    public Filing filing() {
        return filing;
    }

    /** Whether a file is being read. */
    public ReadOnlyBooleanProperty busyProperty() {
        return opener.busyProperty();
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

    public void close() {
        filing.leave(document::close);
    }

    @Override
    public void opened(Opened opened) {
        overlay.close();
        Document.Origin origin = opened.origin();
        document.open(opened.scenario(), origin);
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
        otherwise.run();
        overlay.show(
                WORDS.say("ui.refused.title", Document.Origin.of(source).name()),
                new ProblemList(WORDS.say("ui.refused"), reason.problems()));
    }
}
