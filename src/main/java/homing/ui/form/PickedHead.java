package homing.ui.form;

import homing.edit.Attempt;
import homing.edit.Parts;
import homing.model.Host;
import homing.model.StackId;
import homing.scenario.Part;
import homing.text.Message;
import homing.text.Words;
import homing.ui.command.Systems;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says that several parts are picked, which of them the form below is about, and offers what can be done to all. */
final class PickedHead extends VBox {
    private static final Words WORDS = Words.english();

    private final Desk desk;
    private final Label all = label("picked-all");
    private final Label one = label("picked-one");
    private PickedSet shown;

    PickedHead(Desk desk) {
        this.desk = desk;
        setId("picked-head");
        getStyleClass().add("picked-head");
        show(List.of());
    }

    private static Label label(String name) {
        Label label = new Label();
        label.setId(name);
        label.getStyleClass().add(name);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Shows what is picked; a single part needs no such line. */
    void show(List<Part> parts) {
        PickedSet now = new PickedSet(desk.scenario(), parts);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        boolean several = parts.size() > 1;
        setVisible(several);
        setManaged(several);
        getChildren().clear();
        if (several) {
            lay(parts.get(parts.size() - 1));
        }
    }

    private void lay(Part last) {
        all.setText(WORDS.say(shown.told()));
        one.setText(WORDS.say("ui.form.several.shown", Parts.nameOf(desk.scenario(), last)));
        getChildren().add(all);
        if (!shown.hosts().isEmpty()) {
            getChildren().add(systems(shown.hosts()));
        }
        HBox buttons = new HBox();
        buttons.getStyleClass().add("picked-buttons");
        if (!shown.adapters().isEmpty()) {
            buttons.getChildren().add(button("up", () -> shown.up(true)));
            buttons.getChildren().add(button("down", () -> shown.up(false)));
        }
        buttons.getChildren().add(button("delete", shown::deleted));
        getChildren().addAll(buttons, one);
    }

    private HBox systems(List<Host> hosts) {
        return new ChoiceField<StackId>(
                        "systems",
                        Systems.with(hosts.get(0).stack()),
                        Systems::name,
                        () -> shown.system().orElse(null),
                        stack -> desk.tell(shown.withSystem(stack)))
                .row();
    }

    private Button button(String name, Supplier<Attempt> done) {
        Button button = new Button(WORDS.say(Message.of("ui.form.several." + name)));
        button.setId("picked-" + name);
        button.getStyleClass().add("picked-button");
        button.setOnAction(pressed -> desk.tell(done.get()));
        return button;
    }
}
