package homing.ui.inspector;

import homing.text.Words;
import homing.ui.inspector.PacketPage.Field;
import homing.ui.inspector.PacketPage.Layer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A packet by its layers: one line each; what the last hop changed is shown with what it was. */
final class PacketView extends VBox {
    private static final String WAS = Words.english().say("ui.inspector.packet.was");
    private static final PseudoClass QUOTED = PseudoClass.getPseudoClass("quoted");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    PacketView() {
        getStyleClass().add("packet");
    }

    /** Shows a packet; null for none. */
    void show(PacketPage page) {
        getChildren().clear();
        setVisible(page != null);
        setManaged(page != null);
        if (page != null) {
            getChildren().add(label(page.title(), "section-title"));
            page.layers().forEach(layer -> getChildren().add(line(layer)));
            if (!page.note().isEmpty()) {
                getChildren().add(label(page.note(), "packet-note"));
            }
        }
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static HBox line(Layer layer) {
        Label name = new Label(layer.name());
        name.getStyleClass().add("layer-name");
        name.setMinWidth(USE_PREF_SIZE);
        FlowPane fields = new FlowPane();
        fields.getStyleClass().add("fields");
        fields.setPrefWrapLength(0);
        fields.setMinWidth(0);
        for (Field field : layer.fields()) {
            TextFlow texts = flow(field);
            texts.maxWidthProperty().bind(fields.widthProperty());
            fields.getChildren().add(texts);
        }
        HBox.setHgrow(fields, Priority.ALWAYS);
        HBox line = new HBox(name, fields);
        line.getStyleClass().add("layer");
        line.pseudoClassStateChanged(QUOTED, layer.quoted());
        line.pseudoClassStateChanged(CHANGED, layer.isChanged());
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(layer.told(WAS));
        return line;
    }

    private static TextFlow flow(Field field) {
        TextFlow texts = new TextFlow();
        if (!field.name().isEmpty()) {
            texts.getChildren().add(text(field.name() + " ", "field-name"));
        }
        Text value = text(field.value(), field.isChanged() || field.alert() ? "field-changed" : "field-value");
        if (field.alert()) {
            value.getStyleClass().add("field-alert");
        }
        texts.getChildren().add(value);
        if (field.isChanged()) {
            texts.getChildren().addAll(text(" " + WAS + " ", "field-name"), text(field.before(), "field-before"));
        }
        return texts;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
