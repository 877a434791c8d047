package homing.ui.network;

import java.util.List;

/**
 * A line with those below it.
 *
 * @param open whether those below it are seen at first
 */
record Branch(Entry entry, List<Branch> below, boolean open) {
    Branch {
        below = List.copyOf(below);
    }

    static Branch of(Entry entry) {
        return new Branch(entry, List.of(), false);
    }
}
