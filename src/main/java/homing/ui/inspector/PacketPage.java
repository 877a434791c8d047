package homing.ui.inspector;

import java.util.List;

/**
 * A packet by its layers, outermost first.
 *
 * @param title where it is: client sends on A
 */
record PacketPage(String title, List<Layer> layers) {
    PacketPage {
        layers = List.copyOf(layers);
    }

    /** A header: its protocol and its fields. */
    record Layer(String name, List<Field> fields) {
        Layer {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field of a header.
     *
     * @param name what stands before the value; empty if it speaks for itself
     * @param before what it was until a rewrite; empty if it was not rewritten
     * @param alert whether it does not fit: an address that the adapter does not own
     */
    record Field(String name, String value, String before, boolean alert) {
        static Field of(String name, Object value) {
            return new Field(name, String.valueOf(value), "", false);
        }
    }
}
