package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.ui.dialog.Notice;
import homing.ui.dialog.Overlay;
import homing.ui.keys.KeyPrint;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** The help by F1 where nothing can be printed. */
class KeyPrintUiTest extends PartTest {
    @Test
    void whereThereIsNoPrinterThatIsToldWithAWayOut() {
        Overlay overlay = onScreen(() -> new Overlay());
        Notice notice = onScreen(() -> new Notice());
        KeyHelp help = new KeyHelp(overlay, notice, new KeyPrint(Optional::empty), name -> Optional.empty(), List::of);
        show(shared -> new StackPane(overlay, notice), 800, 600);
        onScreen(help::show);
        onScreen(() -> find("#choice-print-keys", Button.class).fire());
        assertThat(find(".notice", Label.class).getText()).contains("no printer", "page");
    }
}
