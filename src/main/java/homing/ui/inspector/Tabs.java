package homing.ui.inspector;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** The row of tabs, or rows where they need more; the arrow keys go from one to the next. */
final class Tabs extends EvenRows {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final ObjectProperty<Tab> current;

    Tabs(ObjectProperty<Tab> current) {
        this.current = current;
        getStyleClass().add("tabs");
        group.selectedToggleProperty().addListener((property, before, chosen) -> {
            if (chosen == null) {
                before.setSelected(true);
            } else {
                current.set((Tab) chosen.getUserData());
            }
        });
        current.addListener(changed -> select());
    }

    void show(HostPage page) {
        List<ToggleButton> shown =
                page.tabs().stream().map(tab -> button(tab, page)).toList();
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        select();
    }

    private ToggleButton button(Tab tab, HostPage page) {
        ToggleButton button = buttons.computeIfAbsent(tab, this::button);
        button.setText(page.title(tab));
        return button;
    }

    private ToggleButton button(Tab tab) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("tab-button");
        button.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
        button.setUserData(tab);
        button.setToggleGroup(group);
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        return button;
    }

    private void select() {
        ToggleButton button = buttons.get(current.get());
        if (button != null) {
            button.setSelected(true);
        }
    }
}
