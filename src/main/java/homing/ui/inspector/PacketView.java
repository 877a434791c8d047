package homing.ui.inspector;

import homing.ui.inspector.PacketPage.Field;
import homing.ui.inspector.PacketPage.Layer;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A packet by its layers: one line each; what NAT rewrote is shown with what it was. */
final class PacketView extends VBox {
    PacketView() {
        getStyleClass().add("packet");
    }

    /** Shows a packet; null for none. */
    void show(PacketPage page) {
        getChildren().clear();
        setVisible(page != null);
        setManaged(page != null);
        if (page != null) {
            Label title = new Label(page.title());
            title.getStyleClass().add("section-title");
            getChildren().add(title);
            page.layers().forEach(layer -> getChildren().add(line(layer)));
        }
    }

    private static HBox line(Layer layer) {
        Label name = new Label(layer.name());
        name.getStyleClass().add("layer-name");
        name.setMinWidth(USE_PREF_SIZE);
        TextFlow fields = new TextFlow();
        fields.getStyleClass().add("fields");
        layer.fields().forEach(field -> add(fields.getChildren(), field));
        HBox.setHgrow(fields, Priority.ALWAYS);
        HBox line = new HBox(name, fields);
        line.getStyleClass().add("layer");
        return line;
    }

    private static void add(List<Node> texts, Field field) {
        if (!field.name().isEmpty()) {
            texts.add(text(field.name() + " ", "field-name"));
        }
        if (!field.before().isEmpty()) {
            texts.add(text(field.before(), "field-before"));
            texts.add(text(" → ", "field-name"));
        }
        boolean bold = !field.before().isEmpty() || field.alert();
        Text value = text(field.value(), bold ? "field-changed" : "field-value");
        if (field.alert()) {
            value.getStyleClass().add("field-alert");
        }
        texts.add(value);
        texts.add(text("  ", "field-name"));
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
