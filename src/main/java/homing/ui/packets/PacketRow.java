package homing.ui.packets;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseEvent;

/** A line of the list; a click goes to its step, also when it is chosen already. */
final class PacketRow extends TableRow<PacketLine> {
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    PacketRow(Consumer<PacketLine> choose) {
        addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> choose.accept(getItem()));
    }

    @Override
    protected void updateItem(PacketLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean shown = !empty && line != null;
        pseudoClassStateChanged(LOST, shown && line.isLost());
        setAccessibleText(shown ? line.spoken() : null);
    }
}
