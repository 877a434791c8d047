package homing.ui.dialog;

import homing.text.Words;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A sheet that lies over the window until it is closed: by its button, by Esc, or by a click beside it. A question keeps its place
 * until it is answered; what is to be shown meanwhile comes after it.
 */
public final class Overlay extends Region {
    private static final double LARGEST_SHARE = 0.9;
    /** Room for a scroll bar, so that nothing wraps anew when it comes. */
    private static final double SCROLL_BAR = 16;

    private final VBox sheet = new VBox();
    private final ScrollPane body = new ScrollPane();
    private final Turns turns = new Turns();
    private Node focusedBefore;

    public Overlay() {
        getStyleClass().add("overlay");
        sheet.getStyleClass().add("sheet");
        body.setFitToWidth(true);
        getChildren().add(sheet);
        setVisible(false);
        setOnMousePressed(pressed -> {
            if (pressed.getTarget() == this) {
                close();
            }
        });
        // A list in the sheet would take Esc for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::closeByEsc);
        TabRound.keepIn(this);
    }

    private void closeByEsc(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    /** Shows a sheet with a title and this content, which scrolls if there is too much of it. */
    public void show(String title, Node content) {
        Button close = new Button(Words.english().say("ui.close"));
        close.setId("close-overlay");
        close.setCancelButton(true);
        close.setOnAction(pressed -> close());
        show(title, content, List.of(close));
    }

    /** Shows a sheet with choices of its own below it; one of them closes it. */
    public void show(String title, Node content, List<Choice> choices, String focused) {
        List<Button> buttons =
                choices.stream().map(each -> each.button(this::close)).toList();
        show(title, content, buttons);
        buttons.stream()
                .filter(button -> button.getId().equals("choice-" + focused))
                .forEach(Node::requestFocus);
    }

    /**
     * Asks a question. Closing the sheet is no answer: nothing is done. A question that waits already is not asked once more.
     */
    public void ask(String title, String asked, List<Choice> choices) {
        if (!turns.isAsked(asked) && turns.come(() -> ask(title, asked, choices))) {
            put(title, asked, choices);
        }
    }

    private void put(String title, String asked, List<Choice> choices) {
        Label words = new Label(asked);
        words.setWrapText(true);
        words.getStyleClass().add("question");
        show(
                title,
                words,
                choices.stream().map(each -> each.button(this::close)).toList());
        turns.ask(asked);
    }

    /** Whether a question waits for its answer. */
    public boolean isWaiting() {
        return turns.isWaiting();
    }

    private void show(String title, Node content, List<Button> buttons) {
        if (turns.come(() -> show(title, content, buttons))) {
            lay(title, content, buttons);
        }
    }

    private void lay(String title, Node content, List<Button> buttons) {
        if (!isVisible()) {
            focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        Label head = new Label(title);
        head.getStyleClass().add("title");
        head.setWrapText(true);
        body.setContent(content);
        HBox foot = new HBox();
        foot.getStyleClass().add("choices");
        foot.getChildren().addAll(buttons);
        sheet.getChildren().setAll(head, body, foot);
        setVisible(true);
        // What stands in a scroll pane is no part of the window before the style sheets have been applied.
        applyCss();
        buttons.stream()
                .filter(Button::isDefaultButton)
                .findFirst()
                .orElse(buttons.get(0))
                .requestFocus();
    }

    /** As large as its content, within what the window allows. */
    @Override
    protected void layoutChildren() {
        Node content = body.getContent();
        if (content == null) {
            return;
        }
        body.setPrefViewportWidth(Math.ceil(content.prefWidth(-1)) + SCROLL_BAR);
        double width = Math.floor(Math.min(sheet.prefWidth(-1), LARGEST_SHARE * getWidth()));
        double inside = width - sheet.snappedLeftInset() - sheet.snappedRightInset() - SCROLL_BAR;
        body.setPrefViewportHeight(Math.ceil(content.prefHeight(inside)));
        double height = Math.ceil(Math.min(sheet.prefHeight(width), LARGEST_SHARE * getHeight()));
        double left = Math.floor((getWidth() - width) / 2);
        sheet.resizeRelocate(left, Math.floor((getHeight() - height) / 2), width, height);
    }

    /** Gives the keyboard back to what had it before; without a sheet nothing happens. */
    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        turns.answered();
        sheet.getChildren().clear();
        body.setContent(null);
        Node owner = focusedBefore;
        focusedBefore = null;
        if (owner != null) {
            owner.requestFocus();
        }
        // What an answer itself shows comes first.
        Platform.runLater(() -> {
            if (!isVisible()) {
                turns.next();
            }
        });
    }
}
