package homing.ui.packets;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Words of a line, with a sign before them; what there is no room for is told by a tooltip. */
final class PacketCell extends TableCell<PacketLine, PacketLine> {
    private final Function<PacketLine, String> words;
    private final Function<PacketLine, String> sign;
    private final Tooltip tip = new Tooltip();
    private final Region mark = new Region();

    PacketCell(Function<PacketLine, String> words, Function<PacketLine, String> sign) {
        this.words = words;
        this.sign = sign;
        tip.textProperty().bind(textProperty());
    }

    @Override
    protected void updateItem(PacketLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean shown = !empty && line != null;
        setText(shown ? words.apply(line) : null);
        setTooltip(shown ? tip : null);
        setGraphic(shown && !sign.apply(line).isEmpty() ? mark : null);
        if (getGraphic() != null) {
            mark.getStyleClass().setAll("packet-mark", sign.apply(line));
        }
    }
}
