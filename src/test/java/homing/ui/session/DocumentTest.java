package homing.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homing.edit.Edit;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private final Document document = new Document();
    private final Edit move =
            Edit.of(Message.of("move"), scenario -> scenario.withPlaces(Map.of("client", new Spot(1, 2))));

    @Test
    void undoAndRedoGoThroughTheScenarios() {
        document.open(Scenario.of(Runs.NETWORK), Document.Origin.NONE);
        document.apply(move);
        document.undo();
        assertThat(document.scenario().places()).isEmpty();
        document.redo();
        assertThat(document.scenario().places()).containsOnlyKeys("client");
    }

    @Test
    void anEditFromInsideAnEditIsRefused() {
        document.open(Scenario.of(Runs.NETWORK), Document.Origin.NONE);
        Edit nested = Edit.of(Message.of("nested"), scenario -> {
            document.apply(move);
            return scenario;
        });

        assertThatThrownBy(() -> document.apply(nested)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void openingForgetsTheHistory() {
        document.open(Scenario.of(Runs.NETWORK), Document.Origin.NONE);
        document.apply(move);
        document.open(Scenario.of(Runs.NETWORK), new Document.Origin("other", null));

        assertThat(document.historyProperty().get().undoLabel()).isEmpty();
        assertThat(document.originProperty().get().name()).isEqualTo("other");
    }

    @Test
    void aDiskIsCalledByItsPath() {
        Path root = Path.of("").toAbsolutePath().getRoot();
        assertThat(Document.Origin.of(root).name()).isEqualTo(root.toString());
        assertThat(Document.Origin.of(Path.of("folder", "a.yaml")).name()).isEqualTo("a.yaml");
    }

    @Test
    void itIsUnsavedFromTheFirstEditUntilThatIsWritten() {
        document.open(Scenario.of(Runs.NETWORK), Document.Origin.NONE);
        assertThat(document.unsavedProperty().get()).isFalse();
        document.apply(move);
        assertThat(document.unsavedProperty().get()).isTrue();
        document.saved(document.scenario(), Document.Origin.NONE, new Document.Origin("file", null));
        assertThat(document.unsavedProperty().get()).isFalse();
        document.undo();
        assertThat(document.unsavedProperty().get()).isTrue();
    }

    @Test
    void whatIsEditedWhileItIsWrittenStaysUnsaved() {
        document.open(Scenario.of(Runs.NETWORK), Document.Origin.NONE);
        Scenario written = document.scenario();
        document.apply(move);
        document.saved(written, Document.Origin.NONE, Document.Origin.NONE);
        assertThat(document.unsavedProperty().get()).isTrue();
        document.undo();
        assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void whatIsOpenIsNotTakenForWhatWasWrittenBeforeIt() {
        Document.Origin before = new Document.Origin("before", null);
        document.open(Scenario.of(Runs.NETWORK), Document.Origin.NONE);
        document.apply(move);
        document.saved(document.scenario(), before, before);
        assertThat(document.unsavedProperty().get()).isTrue();
        assertThat(document.originProperty().get()).isEqualTo(Document.Origin.NONE);
    }

    @Test
    void aFileThatOthersHaveChangedDoesNotHoldWhatIsOpen() {
        document.open(Scenario.of(Runs.NETWORK), Document.Origin.NONE);
        document.strayed(Document.Origin.NONE);
        assertThat(document.unsavedProperty().get()).isTrue();
        document.saved(document.scenario(), Document.Origin.NONE, Document.Origin.NONE);
        assertThat(document.unsavedProperty().get()).isFalse();
    }
}
