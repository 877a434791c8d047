package homing.ui.form;

import homing.edit.Lans;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.scenario.Part;
import homing.text.Words;
import homing.ui.form.grid.GridView;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A LAN: its name, what it stands for, and who is plugged in. */
final class LanForm implements Page {
    private static final Words WORDS = Words.english();

    private final Desk desk;
    private final String name;
    private final VBox page = new VBox();
    private final ChoiceField<Lan.Kind> kind;
    private final GridView<AdapterRef> members;

    LanForm(Desk desk, String name) {
        this.desk = desk;
        this.name = name;
        page.getStyleClass().add("form-page");
        page.setId("form-lan");
        kind = new ChoiceField<>(
                "kind",
                List.of(Lan.Kind.values()),
                each -> WORDS.say("ui.form.kind." + each.name().toLowerCase(Locale.ROOT)),
                () -> desk.scenario().network().lan(name).map(Lan::kind).orElse(Lan.Kind.CABLE),
                chosen -> desk.apply(Lans.setKind(name, chosen)));
        members = new GridView<>(new MemberGrid(desk, name), desk::apply);
        page.getChildren().addAll(desk.name(new Part.OfLan(name), name), kind.row(), members);
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
        kind.show();
        members.show();
        return true;
    }
}
