package homing.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A packet by its layers, outermost first.
 *
 * @param title where it is: client sends on A
 * @param note who has changed the fields that are marked; empty if none is
 */
record PacketPage(String title, String note, List<Layer> layers) {
    PacketPage {
        layers = List.copyOf(layers);
    }

    /**
     * A header: its protocol and its fields.
     *
     * @param quoted whether it belongs to a packet that an ICMP error quotes
     */
    record Layer(String name, List<Field> fields, boolean quoted) {
        Layer {
            fields = List.copyOf(fields);
        }

        Layer(String name, List<Field> fields) {
            this(name, fields, false);
        }

        Layer within(String quotation) {
            return new Layer(quotation, fields, true);
        }

        /** This header, its fields marked where they differ from the same header of before. */
        Layer since(Layer before) {
            if (!before.name.equals(name) || before.fields.size() != fields.size()) {
                return this;
            }
            List<Field> marked = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                marked.add(fields.get(i).since(before.fields.get(i)));
            }
            return new Layer(name, marked, quoted);
        }

        boolean isChanged() {
            return fields.stream().anyMatch(Field::isChanged);
        }

        /** The header read aloud. */
        String told(String was) {
            return name + ": " + fields.stream().map(field -> field.told(was)).collect(Collectors.joining(" "));
        }
    }

    /**
     * A field of a header.
     *
     * @param name what stands before the value; empty if it speaks for itself
     * @param before what it was until it was changed; empty if it was not
     * @param alert whether it does not fit: an address that the adapter does not own
     */
    record Field(String name, String value, String before, boolean alert) {
        static Field of(String name, Object value) {
            return new Field(name, String.valueOf(value), "", false);
        }

        boolean isChanged() {
            return !before.isEmpty();
        }

        private Field since(Field other) {
            boolean changed = name.equals(other.name) && !value.equals(other.value);
            return changed ? new Field(name, value, other.value, alert) : this;
        }

        private String told(String was) {
            String old = isChanged() ? ", " + was + " " + before + "," : "";
            return (name + " " + value + old).strip();
        }
    }

    /** The layers of a packet, marked where they differ from those of the same packet at an earlier time. */
    static List<Layer> since(List<Layer> before, List<Layer> now) {
        List<Layer> marked = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Layer layer = now.get(i);
            marked.add(i < before.size() ? layer.since(before.get(i)) : layer);
        }
        return marked;
    }
}
