package homing.ui.finding;

import homing.diagnose.Finding;
import homing.diagnose.Finding.Fix;
import homing.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One finding: what is wrong, which step shows it, and the ways out with their commands. */
final class FindingCard extends VBox {
    private static final Words WORDS = Words.english();

    /**
     * The card of a finding.
     *
     * @param jump goes to a step
     * @param copy puts a text on the clipboard
     */
    FindingCard(Finding finding, IntConsumer jump, Consumer<String> copy) {
        getStyleClass().addAll("finding-card", finding.severity().name().toLowerCase(Locale.ROOT));
        String name = WORDS.say("diagnose.name." + finding.code());
        Label title = line(WORDS.say("ui.finding.title", severity(finding), name), "finding-title");
        Label text = line(WORDS.say(finding.text()), "finding-text");
        HBox head = new HBox(title);
        head.getStyleClass().add("finding-head");
        if (finding.step() > 0) {
            head.getChildren().add(link(finding.step(), jump));
        }
        getChildren().addAll(head, text);
        if (!finding.fixes().isEmpty()) {
            getChildren().add(line(WORDS.say("ui.finding.ways-out"), "finding-heading"));
            ways(finding.fixes(), copy);
        }
        setAccessibleText(title.getText() + ". " + text.getText());
    }

    private static String severity(Finding finding) {
        return WORDS.say("diagnose.severity." + finding.severity().name().toLowerCase(Locale.ROOT));
    }

    private static Node link(int step, IntConsumer jump) {
        Hyperlink link = new Hyperlink(WORDS.say("ui.finding.step", step));
        link.setId("finding-step-" + step);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(clicked -> {
            link.setVisited(false);
            jump.accept(step);
        });
        return link;
    }

    private void ways(List<Fix> fixes, Consumer<String> copy) {
        for (int i = 0; i < fixes.size(); i++) {
            Fix fix = fixes.get(i);
            String text = WORDS.say(fix.text());
            getChildren()
                    .add(line(fixes.size() == 1 ? text : WORDS.say("ui.finding.way", i + 1, text), "finding-text"));
            fix.commands().forEach(command -> getChildren().add(line(command, "command")));
            if (!fix.commands().isEmpty()) {
                getChildren().add(copier(i + 1, fix, copy));
            }
        }
    }

    private static Button copier(int number, Fix fix, Consumer<String> copy) {
        String commands = String.join("\n", fix.commands());
        Button button = new Button(WORDS.say("ui.finding.copy"));
        button.setId("finding-copy-" + number);
        button.setAccessibleText(WORDS.say("ui.finding.copy.spoken", commands));
        button.setOnAction(clicked -> {
            copy.accept(commands);
            button.setText(WORDS.say("ui.finding.copied"));
        });
        return button;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
