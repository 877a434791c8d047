package homing.io.snapshot.host;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that were collected on one machine, and what was noticed while they were read. */
public final class Collected {
    /** Warnings of one file beyond this many are counted, not kept. */
    private static final int MOST_WARNINGS = 100;

    private final Path folder;
    private final String shown;
    private final Bounds bounds;
    private final List<Problem> warnings = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Place> firstLeftOut = new TreeMap<>();

    /**
     * The files of a folder.
     *
     * @param shown the folder's name as a person reads it
     */
    public Collected(Path folder, String shown, Bounds bounds) {
        this.bounds = bounds;
        this.folder = folder;
        this.shown = shown;
    }

    public boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** The first of these files that is there. */
    public Optional<String> first(String... files) {
        for (String file : files) {
            if (has(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Opens a file; BadInput if it leads out of the set. */
    public InputStream open(String file) throws BadInput, IOException {
        return bounds.open(folder.resolve(file), name(file));
    }

    /** Counts lines or objects that were read; BadInput if the set holds too many. */
    public void count(int entries, Place at) throws BadInput {
        bounds.count(entries, at);
    }

    /** A file's name as a person reads it. */
    public String name(String file) {
        return shown + "/" + file;
    }

    /** Notes something that was passed over. */
    public void warn(Place place, String key, Object... args) {
        if (counts.merge(place.file(), 1, Integer::sum) <= MOST_WARNINGS) {
            warnings.add(new Problem(place, Message.of(key, args)));
        } else {
            firstLeftOut.putIfAbsent(place.file(), place);
        }
    }

    /** What was passed over so far, in order. */
    public List<Problem> warnings() {
        List<Problem> all = new ArrayList<>(warnings);
        firstLeftOut.forEach((file, place) ->
                all.add(new Problem(place, Message.of("io.snapshot.more-warnings", counts.get(file) - MOST_WARNINGS))));
        return all;
    }
}
