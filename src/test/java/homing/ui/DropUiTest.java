package homing.ui;

import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.Test;

class DropUiTest extends WindowTest {
    @Test
    void aFileThatIsDraggedInOpens() {
        Pane files = new Pane();
        files.setOnDragDetected(pressed -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(new File(GOOD.toString())));
            files.startDragAndDrop(TransferMode.COPY).setContent(content);
            pressed.consume();
        });
        onScreen(() -> besides(files));

        robot.moveTo(files).press(MouseButton.PRIMARY).moveBy(5, 5).moveBy(10, 10);
        robot.moveTo(stage.getScene().getRoot()).moveBy(3, 3).release(MouseButton.PRIMARY);
        until(() -> session.document().isOpen());
    }

    private void besides(Pane files) {
        Stage other = new Stage(StageStyle.UNDECORATED);
        other.setScene(new Scene(files, 120, 120));
        other.setX(0);
        other.setY(0);
        other.initOwner(stage);
        other.show();
        stage.setX(160);
        stage.setWidth(1200);
        stage.setHeight(800);
    }
}
