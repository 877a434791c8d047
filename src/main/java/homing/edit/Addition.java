package homing.edit;

import homing.scenario.Part;
import homing.text.Message;
import java.util.List;

/**
 * An edit that adds something to a drawing.
 *
 * @param parts what it adds, to be selected once the edit is applied
 * @param told what had to be made otherwise than it was asked for, a sentence each; mostly nothing
 */
public record Addition(Edit edit, List<Part> parts, List<Message> told) {
    public Addition {
        parts = List.copyOf(parts);
        told = List.copyOf(told);
    }

    /** An addition just as it was asked for. */
    public Addition(Edit edit, List<Part> parts) {
        this(edit, parts, List.of());
    }
}
