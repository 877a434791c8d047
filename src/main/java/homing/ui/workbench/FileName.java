package homing.ui.workbench;

import homing.text.Words;
import homing.ui.session.Document;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** The name of the file, with a mark while something is not saved; without the mark its room stays, so that nothing beside it moves. */
final class FileName extends Label {
    private static final Words WORDS = Words.english();
    private static final String MARK = "ui.unsaved.mark";

    private final Document document;

    FileName(Document document) {
        this.document = document;
        setId("file-name");
        getStyleClass().add("file-name");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(naming(MARK));
        accessibleTextProperty().bind(naming("ui.unsaved.spoken"));
    }

    private StringBinding naming(String key) {
        return Bindings.createStringBinding(() -> named(key), document.originProperty(), document.unsavedProperty());
    }

    private String named(String key) {
        String name = document.originProperty().get().name();
        return document.unsavedProperty().get() ? WORDS.say(key, name) : name;
    }

    @Override
    protected double computePrefWidth(double height) {
        double shown = super.computePrefWidth(height);
        return document.unsavedProperty().get() ? shown : shown + markWidth();
    }

    private double markWidth() {
        String name = document.originProperty().get().name();
        return width(WORDS.say(MARK, name)) - width(name);
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(getFont());
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
