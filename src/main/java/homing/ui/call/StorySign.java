package homing.ui.call;

import homing.scenario.Story;
import homing.text.Message;
import homing.text.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Stands in the call bar for the calls and changes of a story. */
final class StorySign extends VBox {
    private static final Words WORDS = Words.english();

    private final Label sum = new Label();

    StorySign() {
        Label caption = new Label(WORDS.say("ui.call.story.what"));
        caption.getStyleClass().add("caption");
        sum.getStyleClass().add("value");
        sum.setId("call-story");
        sum.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("call-field");
        getChildren().addAll(caption, sum);
    }

    void show(Story story) {
        int calls = story.calls().size();
        Message called = Message.of("ui.call.story.calls" + (calls == 1 ? ".one" : ""), calls);
        int changes = story.changes().size();
        Message changed = Message.of("ui.call.story.changes" + (changes == 1 ? ".one" : ""), called, changes);
        sum.setText(WORDS.say(changes == 0 ? called : changed));
    }

    /** The sign by which a story is told from a call. */
    static Node icon() {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-story");
        return icon;
    }
}
