package homing.ui;

import javafx.scene.layout.Pane;

/** A canvas with nothing on it. */
final class EmptyCanvas extends Pane {
    void zoomIn() {}

    void zoomOut() {}

    void zoomReset() {}

    void fit() {}
}
