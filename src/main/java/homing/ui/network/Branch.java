package homing.ui.network;

import java.util.List;
import java.util.stream.Stream;

/** An entry with those below it. */
record Branch(Entry entry, List<Branch> below) {
    Branch {
        below = List.copyOf(below);
    }

    static Branch of(Entry entry) {
        return new Branch(entry, List.of());
    }

    static Branch of(Entry entry, Stream<Branch> below) {
        return new Branch(entry, below.toList());
    }
}
