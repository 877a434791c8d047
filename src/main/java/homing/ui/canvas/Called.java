package homing.ui.canvas;

import homing.scenario.Part;
import homing.text.Words;
import java.util.Collection;

/** What parts are called in a sentence: by name if it is one, otherwise how many they are. */
final class Called {
    private Called() {}

    static String of(Collection<Part> parts) {
        return parts.size() == 1 ? of(parts.iterator().next()) : Words.english().say("canvas.several", parts.size());
    }

    static String of(Part part) {
        return part.accept(new Part.Visitor<String>() {
            @Override
            public String host(Part.OfHost host) {
                return host.name();
            }

            @Override
            public String lan(Part.OfLan lan) {
                return lan.name();
            }

            @Override
            public String adapter(Part.OfAdapter adapter) {
                return adapter.adapter().toString();
            }

            @Override
            public String note(Part.OfNote note) {
                return Words.english().say("canvas.note");
            }
        });
    }
}
