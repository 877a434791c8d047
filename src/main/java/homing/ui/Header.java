package homing.ui;

import homing.ui.session.Document;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The row above the canvas: the program's name, the file's name, and the call. */
final class Header extends HBox {
    Header(Document document, Node callBar) {
        getStyleClass().add("header");
        HBox.setHgrow(callBar, Priority.ALWAYS);
        getChildren().addAll(brand(), fileName(document), callBar);
    }

    private static Label brand() {
        Region mark = new Region();
        mark.getStyleClass().add("brand-mark");
        Label brand = new Label("Homing", mark);
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        return brand;
    }

    private static Label fileName(Document document) {
        Label name = new Label();
        name.setId("file-name");
        name.getStyleClass().add("file-name");
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> document.originProperty().get().name(), document.originProperty()));
        return name;
    }
}
