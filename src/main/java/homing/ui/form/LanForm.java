package homing.ui.form;

import homing.model.AdapterRef;
import homing.model.Lan;
import homing.scenario.Part;
import homing.text.Words;
import homing.ui.form.grid.GridView;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A LAN: its name, what it stands for, and who is plugged in. */
final class LanForm implements Page {
    private static final Words WORDS = Words.english();

    private final Desk desk;
    private final String name;
    private final VBox page = new VBox();
    private final GridView<AdapterRef> members;

    LanForm(Desk desk, String name) {
        this.desk = desk;
        this.name = name;
        Lan lan = desk.scenario().network().lan(name).orElseThrow();
        page.getStyleClass().add("form-page");
        page.setId("form-lan");
        Label label = new Label(WORDS.say("ui.form.field.kind"));
        Label kind = new Label(WORDS.say("ui.form.kind." + lan.kind().name().toLowerCase(java.util.Locale.ROOT)));
        kind.getStyleClass().add("form-value");
        members = new GridView<>(new MemberGrid(desk, name), desk::apply);
        page.getChildren()
                .addAll(desk.name(new Part.OfLan(name), name, Part.OfLan::new), FormRow.of(label, kind), members);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public boolean show() {
        if (desk.scenario().network().lan(name).isEmpty()) {
            return false;
        }
        members.show();
        return true;
    }
}
