package homing.ui.workbench;

import homing.text.Words;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The tabs of the side column, of which one is always picked. */
final class SideTabs extends HBox {
    private static final Words WORDS = Words.english();

    private final ToggleButton follow = tab("follow");
    private final ToggleButton tables = tab("tables");
    private final ToggleButton setUp = tab("set-up");
    private final ToggleButton drawing = tab("drawing");

    /** @param change is told when another is picked */
    SideTabs(Runnable change) {
        getStyleClass().add("segments");
        getChildren().addAll(follow, tables, setUp, drawing);
        List.of(tables, setUp).forEach(tab -> tab.getStyleClass().add("middle"));
        drawing.getStyleClass().add("last");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(follow, tables, setUp, drawing);
        follow.setSelected(true);
        group.selectedToggleProperty().addListener((property, before, after) -> {
            if (after == null) {
                before.setSelected(true);
            }
            change.run();
        });
    }

    private static ToggleButton tab(String name) {
        ToggleButton button = new ToggleButton(WORDS.say("ui.side." + name));
        button.setId("side-" + name);
        return button;
    }

    /** Whether the step is followed. */
    boolean isFollowing() {
        return follow.isSelected();
    }

    /** Whether the form of what is picked is wanted. */
    boolean isSetUp() {
        return setUp.isSelected();
    }

    /** Whether the drawing as a list is wanted. */
    boolean isDrawing() {
        return drawing.isSelected();
    }

    void pickSetUp() {
        setUp.setSelected(true);
    }

    void pickDrawing() {
        drawing.setSelected(true);
    }

    /** Says beside the name of the drawing how much is odd about it. */
    void count(int odd) {
        String name = WORDS.say("ui.side.drawing");
        drawing.setText(odd == 0 ? name : WORDS.say("ui.side.counted", name, odd));
    }
}
