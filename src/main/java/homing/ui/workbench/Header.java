package homing.ui.workbench;

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
    private final Button compare;
    private final Button export;

    /**
     * A header.
     *
     * @param compare compares the call under each stack
     * @param export saves a picture of the step
     */
    Header(Document document, CallBar callBar, Runnable compare, Runnable export) {
        this.callBar = callBar;
        this.compare = button("compare", compare);
        this.export = button("export", export);
        fileName = new FileName(document);
        getStyleClass().add("header");
        setMinWidth(0);
        HBox.setHgrow(callBar, Priority.ALWAYS);
        getChildren().addAll(brand, fileName, callBar, this.compare, this.export);
    }

    /** Whether there is nothing to compare. */
    BooleanProperty compareDisableProperty() {
        return compare.disableProperty();
    }

    private static Button button(String name, Runnable action) {
        Button button = new Button(Words.english().say("ui." + name));
        button.setId(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
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
        double named = beside + fileName.prefWidth(-1) + getSpacing() + callBar.wholeRow();
        show(fileName, named <= room);
        show(export, named + export.prefWidth(-1) + getSpacing() <= room);
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
