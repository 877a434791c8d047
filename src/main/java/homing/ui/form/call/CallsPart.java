package homing.ui.form.call;

import homing.edit.Attempt;
import homing.edit.Calls;
import homing.edit.Edit;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.text.Message;
import homing.ui.form.grid.GridView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;

/** The calls of a drawing, and what is said of the one that is picked, or else of the one that was run last, or else of the first. */
public final class CallsPart extends VBox {
    private final Supplier<Scenario> drawing;
    private final Supplier<Optional<Scripted>> current;
    private final GridView<ScriptedCall> calls;
    private final CallPart said;

    /** @param current what was run last */
    public CallsPart(Supplier<Scenario> drawing, Supplier<Optional<Scripted>> current, Consumer<Edit> apply) {
        this.drawing = drawing;
        this.current = current;
        getStyleClass().add("form-part");
        Supplier<Optional<ScriptedCall>> run =
                () -> current.get().filter(ScriptedCall.class::isInstance).map(ScriptedCall.class::cast);
        calls = new GridView<>(CallGrid.of(drawing, run), apply);
        said = new CallPart(
                new Called(
                        "", () -> Message.of("ui.form.call-number", picked() + 1), drawing, this::call, this::replace),
                apply);
        calls.pickedProperty().addListener(changed -> said.show());
        getChildren().addAll(calls, said);
    }

    private int picked() {
        int own = calls.pickedProperty().get();
        List<ScriptedCall> all = drawing.get().calls();
        int run = current.get().map(all::indexOf).orElse(-1);
        return own >= 0 && own < all.size() ? own : Math.max(0, run);
    }

    private Optional<ScriptedCall> call() {
        return drawing.get().calls().stream().skip(picked()).findFirst();
    }

    private Attempt replace(ScriptedCall call) {
        return Calls.replace(drawing.get(), picked(), call);
    }

    /** Shows the calls as they are. */
    public void show() {
        calls.show();
        said.show();
    }
}
