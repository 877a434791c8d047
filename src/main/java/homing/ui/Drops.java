package homing.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files and folders that are dragged into the window. */
final class Drops {
    private Drops() {}

    /** Hands on the first of the files that are dropped. */
    static void accept(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(Drops::welcome);
        scene.setOnDragDropped(event -> take(event, open));
    }

    private static void welcome(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private static void take(DragEvent event, Consumer<Path> open) {
        event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(open);
        event.setDropCompleted(event.getDragboard().hasFiles());
        event.consume();
    }
}
