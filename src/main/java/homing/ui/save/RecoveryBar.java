package homing.ui.save;

import homing.io.recovery.Recovered;
import homing.text.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Offers what was being changed when the program was ended, one after the other. It is absent while there is nothing. */
public final class RecoveryBar extends VBox {
    private static final Words WORDS = Words.english();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    private final Consumer<Recovered> open;
    private final Consumer<Recovered> discard;
    private List<Recovered> offered = List.of();

    /** An offer stays until {@link #done} is told. */
    public RecoveryBar(Consumer<Recovered> open, Consumer<Recovered> discard) {
        this.open = open;
        this.discard = discard;
        getStyleClass().add("recovery");
        hideIfEmpty();
    }

    public void offer(List<Recovered> left) {
        offered = List.copyOf(left);
        getChildren().setAll(left.stream().limit(1).map(this::line).toList());
        hideIfEmpty();
    }

    private void hideIfEmpty() {
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Node line(Recovered recovered) {
        HBox line = new HBox();
        String when = TIME.format(recovered.written().atZone(ZoneId.systemDefault()));
        int more = offered.size() - 1;
        String key = more == 0 ? "ui.recovery" : "ui.recovery.several";
        Label words = new Label(WORDS.say(key, recovered.draft().name(), when, more));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("line");
        line.getChildren().addAll(words, button("open", recovered), button("discard", recovered));
        return line;
    }

    private Button button(String name, Recovered recovered) {
        Button button = new Button(WORDS.say("ui.recovery." + name));
        button.getStyleClass().add(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(
                WORDS.say("ui.recovery." + name + ".spoken", recovered.draft().name()));
        button.setOnAction(pressed -> (name.equals("open") ? open : discard).accept(recovered));
        return button;
    }

    /** Takes an offer away, for it is dealt with. */
    public void done(Recovered recovered) {
        offer(offered.stream().filter(each -> !each.equals(recovered)).toList());
    }
}
