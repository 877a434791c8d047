package homing.ui.session;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a person has picked out: a host, and what the pointer is on, so that it lights up everywhere. */
public final class Selection {
    private final StringProperty host = new SimpleStringProperty(this, "host", "");
    private final ObjectProperty<Object> pointed = new SimpleObjectProperty<>(this, "pointed");

    /** Name of the host that the side panel shows; empty for none. */
    public StringProperty hostProperty() {
        return host;
    }

    /** What the pointer is on, as a decision speaks of it: a TableRoute, PolicyRule, OwnAddress, AdapterRef; null for nothing. */
    public ObjectProperty<Object> pointedProperty() {
        return pointed;
    }
}
