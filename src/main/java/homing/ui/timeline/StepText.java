package homing.ui.timeline;

import homing.explain.Explanation;
import homing.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A step in words: headline and sentences, and beside them the rule that decided and where it is written. */
final class StepText extends HBox {
    private static final Words WORDS = Words.english();

    private final Label headline = wrapping("headline");
    private final Label sentences = wrapping("sentences");
    private final Label remark = wrapping("remark");
    private final Text rule = new Text();
    private final Text sources = new Text();
    private final VBox ruleBox = new VBox(named("ui.timeline.rule", rule), named("ui.timeline.source", sources));

    private final BooleanProperty tellsRule = new SimpleBooleanProperty(this, "tellsRule", true);

    StepText() {
        getStyleClass().add("step-text");
        headline.setId("headline");
        sentences.setId("sentences");
        remark.setId("remark");
        remark.managedProperty().bind(remark.visibleProperty());
        ruleBox.getStyleClass().add("rule-box");
        ScrollPane story = scrolling(new VBox(headline, sentences, remark));
        ScrollPane law = scrolling(ruleBox);
        law.setMinWidth(160);
        law.prefWidthProperty().bind(widthProperty().multiply(0.36));
        law.visibleProperty().bind(ruleBox.visibleProperty().and(tellsRule));
        law.managedProperty().bind(law.visibleProperty());
        HBox.setHgrow(story, Priority.ALWAYS);
        getChildren().addAll(story, law);
    }

    private static ScrollPane scrolling(VBox content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.focusTraversableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> content.getHeight() > pane.getViewportBounds().getHeight() + 1,
                        content.heightProperty(),
                        pane.viewportBoundsProperty()));
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setPrefWidth(100);
        return pane;
    }

    private static Label wrapping(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private static TextFlow named(String key, Text words) {
        Text name = new Text(WORDS.say(key) + " ");
        name.getStyleClass().add("strong");
        return new TextFlow(name, words);
    }

    ReadOnlyStringProperty headlineProperty() {
        return headline.textProperty();
    }

    BooleanProperty tellsRuleProperty() {
        return tellsRule;
    }

    /**
     * Shows a step.
     *
     * @param remarks what the author says to it; empty for nothing
     */
    void show(Explanation explanation, List<String> remarks) {
        show(WORDS.say(explanation.headline()), join(explanation));
        rule.setText(WORDS.say(explanation.ruleSentence()));
        sources.setText(explanation.sources().stream().map(WORDS::say).collect(Collectors.joining(" · ")));
        ruleBox.setVisible(true);
        remark.setText(String.join("\n", remarks));
        remark.setVisible(!remarks.isEmpty());
    }

    /** Words without a rule: before the first step. */
    void show(String head, String text) {
        headline.setText(head);
        sentences.setText(text);
        ruleBox.setVisible(false);
        remark.setVisible(false);
    }

    private static String join(Explanation explanation) {
        return explanation.sentences().stream().map(WORDS::say).collect(Collectors.joining(" "));
    }
}
