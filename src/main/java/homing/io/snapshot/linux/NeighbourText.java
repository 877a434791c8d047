package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Tokens;
import homing.model.Neighbour;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code ip neigh}. */
final class NeighbourText {
    private final List<Neighbour> neighbours = new ArrayList<>();
    private final Tokens words = new Tokens();

    private NeighbourText() {}

    static List<Neighbour> read(Collected files, String file) throws BadInput, IOException {
        NeighbourText reader = new NeighbourText();
        Understood.eachLine(files, file, (line, at) -> reader.take(line));
        return reader.neighbours;
    }

    private boolean take(String line) {
        NeighbourParts parts = new NeighbourParts(words.on(line).next());
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "dev" -> parts.adapter(words.next());
                case "lladdr" -> parts.hardware(words.next());
                default -> parts.state(word);
            }
        }
        Optional<Neighbour> neighbour = parts.build();
        neighbour.ifPresent(neighbours::add);
        return neighbour.isPresent();
    }
}
