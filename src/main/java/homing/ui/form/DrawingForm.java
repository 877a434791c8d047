package homing.ui.form;

import homing.edit.Edit;
import homing.edit.Stories;
import homing.edit.Texts;
import homing.scenario.ScriptedCall;
import homing.scenario.Story;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.GridView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The drawing: what it says of itself, its calls, its stories. */
final class DrawingForm implements Page {
    private final Desk desk;
    private final VBox page = new VBox();
    private final FormField title;
    private final LongField question;
    private final FormField tags;
    private final GridView<ScriptedCall> calls;
    private final List<FormField> stories = new ArrayList<>();

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
        calls = new GridView<>(new CallGrid(desk), desk::apply);
        page.getChildren().addAll(title, question, tags, calls);
        for (int i = 0; i < desk.scenario().stories().size(); i++) {
            int at = i;
            stories.add(new FormField("story", () -> story(at).title(), text -> named(at, text), desk::apply));
        }
        page.getChildren().addAll(stories);
    }

    private Story story(int at) {
        return desk.scenario().stories().get(at);
    }

    private Reading<Edit> named(int at, String title) {
        Story named = new Story(title.strip(), story(at).server(), story(at).acts());
        return Desk.reading(Stories.replace(desk.scenario(), at, named));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public boolean show() {
        if (desk.scenario().stories().size() != stories.size()) {
            return false;
        }
        title.show();
        question.show();
        tags.show();
        calls.show();
        stories.forEach(FormField::show);
        return true;
    }
}
