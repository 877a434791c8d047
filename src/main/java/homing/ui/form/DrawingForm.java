package homing.ui.form;

import homing.edit.Texts;
import homing.scenario.Scripted;
import homing.ui.form.call.CallsPart;
import homing.ui.form.call.StoriesPart;
import homing.ui.form.field.Reading;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The drawing: what it says of itself, its calls, its stories. */
final class DrawingForm implements Page {
    private final Desk desk;
    private final VBox page = new VBox();
    private final FormField title;
    private final LongField question;
    private final FormField tags;
    private final CallsPart calls;
    private final StoriesPart stories;

    DrawingForm(Desk desk) {
        this.desk = desk;
        page.getStyleClass().add("form-page");
        page.setId("form-drawing");
        title = new FormField(
                "title", () -> desk.scenario().title(), text -> Reading.of(Texts.setTitle(text.strip())), desk::apply);
        question = new LongField(
                "question",
                () -> desk.scenario().question(),
                text -> Reading.of(Texts.setQuestion(text.strip())),
                desk::apply);
        tags = new FormField(
                "tags",
                () -> String.join(", ", desk.scenario().tags()),
                text -> Reading.of(Texts.setTags(Arrays.asList(text.split(",", -1)))),
                desk::apply);
        calls = new CallsPart(desk::scenario, this::current, desk::apply);
        stories = new StoriesPart(desk::scenario, this::current, desk::apply);
        page.getChildren().addAll(title, question, tags, calls, stories);
    }

    private Optional<Scripted> current() {
        return Optional.ofNullable(desk.session().run().scriptedProperty().get());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public boolean show() {
        title.show();
        question.show();
        tags.show();
        calls.show();
        stories.show();
        return true;
    }
}
