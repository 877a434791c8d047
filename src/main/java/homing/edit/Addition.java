package homing.edit;

import homing.scenario.Part;
import java.util.List;

/**
 * An edit that adds something to a drawing.
 *
 * @param parts what it adds, to be selected once the edit is applied
 */
public record Addition(Edit edit, List<Part> parts) {
    public Addition {
        parts = List.copyOf(parts);
    }
}
