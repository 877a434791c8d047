package homing.ui.form.call;

import homing.edit.Acts;
import homing.edit.Attempt;
import homing.edit.Edit;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.scenario.Story;
import homing.text.Message;
import homing.ui.form.grid.GridView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;

/**
 * The stories of a drawing, what happens in the one that is picked, or else in the one that was run last, or else in the first, and
 * what is said of a call in it.
 */
public final class StoriesPart extends VBox {
    private final Supplier<Scenario> drawing;
    private final Supplier<Optional<Scripted>> current;
    private final GridView<Story> stories;
    private final GridView<Story.Act> acts;
    private final CallPart said;

    /** @param current what was run last */
    public StoriesPart(Supplier<Scenario> drawing, Supplier<Optional<Scripted>> current, Consumer<Edit> apply) {
        this.drawing = drawing;
        this.current = current;
        getStyleClass().add("form-part");
        stories = new GridView<>(StoryGrid.of(drawing), apply);
        acts = new GridView<>(ActGrid.of(drawing, this::story), apply);
        said = new CallPart(
                new Called(
                        "act-",
                        () -> Message.of(
                                "ui.form.act-number", acts.pickedProperty().get() + 1),
                        drawing,
                        this::call,
                        this::replace),
                apply);
        stories.pickedProperty().addListener(changed -> showActs());
        acts.pickedProperty().addListener(changed -> said.show());
        getChildren().addAll(stories, acts, said);
        showActs();
    }

    private int story() {
        int own = stories == null ? -1 : stories.pickedProperty().get();
        List<Story> all = drawing.get().stories();
        int run = current.get().map(all::indexOf).orElse(-1);
        return own >= 0 && own < all.size() ? own : Math.max(0, run);
    }

    private Optional<Story> told() {
        return drawing.get().stories().stream().skip(story()).findFirst();
    }

    private Optional<Story.Calling> calling() {
        int act = acts.pickedProperty().get();
        return told().filter(story -> act >= 0 && act < story.acts().size())
                .map(story -> story.acts().get(act))
                .filter(Story.Calling.class::isInstance)
                .map(Story.Calling.class::cast);
    }

    private Optional<ScriptedCall> call() {
        return calling().map(Story.Calling::call);
    }

    private Attempt replace(ScriptedCall call) {
        return calling()
                .map(old -> Acts.replace(
                        drawing.get(),
                        story(),
                        acts.pickedProperty().get(),
                        new Story.Calling(ActGrid.played(call), old.atMillis())))
                .orElseGet(() -> Attempt.refused("ui.form.expectations.none"));
    }

    /** Shows the stories as they are. */
    public void show() {
        stories.show();
        showActs();
    }

    private void showActs() {
        boolean is = told().isPresent();
        acts.setVisible(is);
        acts.setManaged(is);
        acts.show();
        said.show();
    }
}
