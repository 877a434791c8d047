package homing.ui;

import homing.text.Words;
import homing.ui.call.CallBar;
import homing.ui.session.Document;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The row above the canvas: the program's name, the file's name, and the call. Where room is scarce it is left to the call:
 * both names stand in the title of the window, too.
 */
final class Header extends HBox {
    private final Label brand = brand();
    private final FileName fileName;
    private final CallBar callBar;
    private final Button compare = new Button(Words.english().say("ui.compare"));

    /** @param compare compares the call under each stack */
    Header(Document document, CallBar callBar, Runnable compare) {
        this.callBar = callBar;
        this.compare.setId("compare");
        this.compare.setMinWidth(USE_PREF_SIZE);
        this.compare.setOnAction(pressed -> compare.run());
        fileName = new FileName(document);
        getStyleClass().add("header");
        setMinWidth(0);
        HBox.setHgrow(callBar, Priority.ALWAYS);
        getChildren().addAll(brand, fileName, callBar, this.compare);
    }

    /** Whether there is nothing to compare. */
    BooleanProperty compareDisableProperty() {
        return compare.disableProperty();
    }

    private static Label brand() {
        Region mark = new Region();
        mark.getStyleClass().add("brand-mark");
        Label brand = new Label("Homing", mark);
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        return brand;
    }

    private void fit(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        double compared = compare.prefWidth(-1) + getSpacing();
        boolean roomy = compared + callBar.wholeRow() <= room;
        show(compare, roomy);
        double beside = brand.prefWidth(-1) + getSpacing() + (roomy ? compared : 0);
        show(brand, beside + callBar.leastRow() <= room);
        show(fileName, beside + fileName.prefWidth(-1) + getSpacing() + callBar.wholeRow() <= room);
    }

    private static void show(Node part, boolean fits) {
        part.setVisible(fits);
        part.setManaged(fits);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width >= 0) {
            fit(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }
}
