package homing.ui.start;

import homing.scenario.Scenario;
import homing.text.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A scenario as a picture with its title, its question and its tags; pressing it opens it. */
final class ScenarioCard extends Button {
    ScenarioCard(Scenario scenario, Node picture, Runnable open) {
        getStyleClass().setAll("scenario-card");
        setMaxWidth(Double.MAX_VALUE);
        setMaxHeight(Double.MAX_VALUE);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("picture");
        VBox words = new VBox(label(scenario.title(), "title"), label(scenario.question(), "question"), tags(scenario));
        words.getStyleClass().add("words");
        VBox content = new VBox(frame, words);
        content.setMouseTransparent(true);
        content.prefWidthProperty().bind(widthProperty().subtract(2));
        setGraphic(content);
        setAccessibleText(Words.english().say("ui.start.card", scenario.title(), scenario.question()));
        setOnAction(pressed -> open.run());
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static FlowPane tags(Scenario scenario) {
        FlowPane tags = new FlowPane();
        tags.getStyleClass().add("tags");
        scenario.tags().forEach(tag -> tags.getChildren().add(label(tag, "tag")));
        return tags;
    }
}
