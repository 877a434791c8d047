package homing.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Arrange;
import homing.edit.Cables;
import homing.model.AdapterRef;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.session.Document;
import homing.ui.session.Samples;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksTest {
    private final Scenario drawn = Samples.spoofed();
    private final Document document = new Document();
    private int looks;
    private final Marks marks = new Marks(
            document,
            task -> {
                looks++;
                task.run();
            },
            Runnable::run);

    private AdapterRef adapter() {
        return drawn.network().lans().get(0).adapters().get(0);
    }

    @Test
    void followWhatIsChanged() {
        document.open(drawn, Document.Origin.NONE);
        document.apply(Cables.remove(adapter()));
        assertThat(looks).isEqualTo(2);
        assertThat(marks.allProperty().get()).isNotEmpty();
        document.close();
        assertThat(marks.allProperty().get()).isEmpty();
    }

    @Test
    void stayWhileThingsAreMoved() {
        document.open(drawn, Document.Origin.NONE);
        document.apply(Arrange.move(
                drawn, drawn.places(), Set.of(new Part.OfHost(adapter().host())), 40, 0, ""));
        assertThat(looks).isEqualTo(1);
        document.undo();
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void areFoundAnewWhenTheSameIsOpenedAgain() {
        document.open(drawn, Document.Origin.NONE);
        document.close();
        document.open(drawn, Document.Origin.NONE);
        assertThat(looks).isEqualTo(2);
    }
}
