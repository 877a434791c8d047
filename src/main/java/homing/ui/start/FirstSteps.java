package homing.ui.start;

import homing.edit.Template;
import homing.edit.Templates;
import homing.text.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands beside an empty drawing: how to come from nothing to a packet, and the pictures that a drawing can begin with. */
public final class FirstSteps extends ScrollPane {
    private static final Words WORDS = Words.english();
    private static final int STEPS = 4;

    /** @param draw opens a drawing that begins with a template */
    public FirstSteps(Consumer<Template> draw) {
        VBox page = new VBox(styled(new Label(WORDS.say("ui.first.heading")), "heading"));
        page.getStyleClass().add("page");
        for (int step = 1; step <= STEPS; step++) {
            page.getChildren().add(step(step));
        }
        Label or = styled(new Label(WORDS.say("ui.first.templates")), "or");
        or.setWrapText(true);
        page.getChildren().addAll(or, templates(draw));
        setContent(page);
        setId("first-steps");
        getStyleClass().add("first-steps");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    private static HBox step(int number) {
        Label words = styled(new Label(WORDS.say("ui.first.step-" + number)), "words");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label count = styled(new Label(Integer.toString(number)), "number");
        count.setMinWidth(USE_PREF_SIZE);
        return styled(new HBox(count, words), "step");
    }

    private static FlowPane templates(Consumer<Template> draw) {
        FlowPane row = styled(new FlowPane(), "templates");
        for (Template template : Templates.ALL) {
            Button button = new Button(WORDS.say(template.title()));
            button.setId("begin-" + template.id());
            button.setAccessibleHelp(WORDS.say(template.question()));
            button.setTooltip(new Tooltip(WORDS.say(template.question())));
            button.setOnAction(pressed -> draw.accept(template));
            row.getChildren().add(button);
        }
        return row;
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
