package homing.ui.form.grid;

import homing.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Pasted lines that could not be read, each with the reason, to be mended and pasted again. */
final class Unpasted extends VBox {
    private static final Words WORDS = Words.english();
    private static final int MOST_TOLD = 5;
    private static final int MOST_LINES = 6;

    private final TextArea area;

    Unpasted(GridView<?> view, String text, List<Pasted.Unread> unread) {
        getStyleClass().add("unpasted");
        Label head = new Label(WORDS.say("ui.form.paste.left"));
        head.setWrapText(true);
        area = new TextArea(text);
        area.setId("unpasted");
        area.getStyleClass().add("mono");
        area.setPrefRowCount((int) Math.min(MOST_LINES, text.lines().count()));
        head.setLabelFor(area);
        area.setAccessibleHelp(reasons(unread));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                view.below().putAway();
            }
        });
        getChildren().add(head);
        unread.stream().limit(MOST_TOLD).forEach(each -> getChildren().add(told(reason(each))));
        if (unread.size() > MOST_TOLD) {
            getChildren().add(told(WORDS.say("ui.form.paste.more", unread.size() - MOST_TOLD)));
        }
        Button again = button("again", () -> view.clips().pasteAgain(area.getText()));
        HBox buttons = new HBox(again, button("drop", view.below()::putAway));
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(area, buttons);
    }

    /** Gives the keyboard to the lines. */
    void open() {
        area.requestFocus();
    }

    private static String reason(Pasted.Unread line) {
        return WORDS.say("ui.form.paste.line", line.number(), WORDS.say(line.why()));
    }

    /** As they are spoken to somebody who mends the lines. */
    private static String reasons(List<Pasted.Unread> unread) {
        return unread.stream().limit(MOST_TOLD).map(Unpasted::reason).collect(Collectors.joining(" "));
    }

    private static Label told(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("form-say");
        return label;
    }

    private static Button button(String name, Runnable action) {
        Button button = new Button(WORDS.say("ui.form.paste." + name));
        button.setId("paste-" + name);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
