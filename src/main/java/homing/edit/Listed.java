package homing.edit;

import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Message;
import java.util.List;

/** Several parts as a sentence names them: one after the other, or by their number if they are many. */
final class Listed {
    private static final int FEW = 5;

    private Listed() {}

    /** @param parts one or more */
    static Message of(Scenario scenario, List<Part> parts) {
        if (parts.size() > FEW) {
            return Parts.what(scenario, parts);
        }
        List<Message> names = parts.stream().map(part -> named(scenario, part)).toList();
        Message last = names.get(names.size() - 1);
        return names.subList(0, names.size() - 1).stream()
                .reduce((first, next) -> Message.of("edit.told.list", first, next))
                .map(before -> Message.of("edit.told.list.last", before, last))
                .orElse(last);
    }

    private static Message named(Scenario scenario, Part part) {
        return part instanceof Part.OfNote
                ? Message.of("edit.told.list.note")
                : Message.of("edit.part", Parts.nameOf(scenario, part));
    }
}
