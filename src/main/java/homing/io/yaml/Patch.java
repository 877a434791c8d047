package homing.io.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Replacements in a text, told in any order; what is put in at one place stays in the order in which it was told. */
final class Patch {
    private record Piece(int start, int end, String text) {}

    private final List<Piece> pieces = new ArrayList<>();

    void replace(int start, int end, String text) {
        pieces.add(new Piece(start, end, text));
    }

    void insert(int at, String text) {
        replace(at, at, text);
    }

    void delete(int start, int end) {
        replace(start, end, "");
    }

    /** The text with all replacements; empty if two of them want the same place. */
    Optional<String> applyTo(String text) {
        List<Piece> ordered = new ArrayList<>(pieces);
        ordered.sort(Comparator.comparingInt(Piece::start).thenComparing(piece -> piece.end() > piece.start()));
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Piece piece : ordered) {
            if (piece.start() < at) {
                return Optional.empty();
            }
            out.append(text, at, piece.start()).append(piece.text());
            at = piece.end();
        }
        return Optional.of(out.append(text, at, text.length()).toString());
    }
}
