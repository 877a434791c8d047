package homing.ui.speed;

import java.util.function.IntConsumer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/** A window with 200 named boxes and nothing else: what it can do, no drawing in a window of this machine can do better. */
public final class BareWindow {
    private static final int BOXES = 200;

    private final Group boxes = new Group();
    private final Stage stage = new Stage();

    public BareWindow() {
        for (int i = 0; i < BOXES; i++) {
            Rectangle box = new Rectangle(i % 20 * 100, i / 20 * 80, 80, 50);
            box.setStyle("-fx-fill: white; -fx-stroke: black; -fx-arc-width: 14; -fx-arc-height: 14");
            boxes.getChildren().addAll(box, new Text(i % 20 * 100 + 8, i / 20 * 80 + 20, "host " + i));
        }
        stage.setScene(new Scene(new Group(boxes), 1400, 880));
        stage.show();
    }

    /** Its frames while it is panned; not to be asked on the JavaFX thread. */
    public String panning() {
        IntConsumer pan = frame -> boxes.setTranslateX(-300 + 300 * Math.sin(frame / 20.0));
        return PaintedFrames.of(stage.getScene(), pan);
    }

    public void close() {
        stage.close();
    }
}
