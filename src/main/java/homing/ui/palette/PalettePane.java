package homing.ui.palette;

import homing.edit.Addition;
import homing.model.StackId;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Words;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.canvas.Stamp;
import homing.ui.command.Systems;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** What can be put into a drawing, one below the other: hosts with the system that is chosen, gateways, LANs, notes. */
public final class PalettePane extends VBox {
    private static final Words WORDS = Words.english();
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final NetworkCanvas canvas;
    private final ObjectProperty<StackId> system = new SimpleObjectProperty<>(this, "system", StackId.LINUX);
    private final Button fold = new Button();
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper(this, "narrow");

    public PalettePane(NetworkCanvas canvas) {
        this.canvas = canvas;
        getStyleClass().add("palette");
        setAccessibleText(WORDS.say("ui.palette"));
        setMinHeight(0);
        for (Ware ware : Ware.values()) {
            getChildren().add(tile(ware));
            if (ware == Ware.HOST) {
                getChildren().add(systems());
            }
        }
        fold.setId("palette-fold");
        fold.getStyleClass().setAll("palette-fold");
        fold.setOnAction(pressed -> setNarrow(!narrow.get()));
        getChildren().add(fold);
        setNarrow(false);
    }

    private Tile tile(Ware ware) {
        Stamp stamp = new Stamp() {
            @Override
            public String words() {
                return ware.words();
            }

            @Override
            public Addition at(Scenario scenario, Spot spot) {
                return ware.add(scenario, system.get(), spot);
            }
        };
        return new Tile(ware, stamp, canvas.stamping(), () -> place(stamp));
    }

    /** Puts one where there is room, and lets its name be typed at once. */
    private void place(Stamp stamp) {
        Addition added = canvas.stamping().putFree(stamp);
        canvas.pencil().rename(added.parts().get(0));
    }

    private MenuButton systems() {
        MenuButton button = new MenuButton();
        button.setId("palette-system");
        button.getStyleClass().add("palette-system");
        ToggleGroup group = new ToggleGroup();
        for (RadioMenuItem item : Systems.items(system.get(), system::set)) {
            item.setToggleGroup(group);
            button.getItems().add(item);
        }
        system.addListener((property, before, after) -> name(button));
        name(button);
        return button;
    }

    private void name(MenuButton button) {
        String name = Systems.name(system.get());
        button.setText(name);
        button.setAccessibleText(WORDS.say("ui.palette.system", name));
    }

    /** Whether only the icons are seen. */
    public final void setNarrow(boolean wanted) {
        narrow.set(wanted);
        pseudoClassStateChanged(NARROW, wanted);
        fold.setText(wanted ? "»" : "«");
        String does = WORDS.say(wanted ? "ui.palette.unfold" : "ui.palette.fold");
        fold.setAccessibleText(does);
        fold.setTooltip(new Tooltip(does));
    }

    public ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }
}
