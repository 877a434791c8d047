package homing.io.yaml;

import homing.io.text.Utf8;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML text as values with places: one document of keys, without anchors, aliases and tags, nested at most so deep. */
public final class YamlReader {
    /** A file that a person writes is a few levels deep; hostile files are not. */
    private static final int DEEPEST = 20;

    private final String file;
    private final Report report;
    private final Iterator<Event> events;

    private YamlReader(String file, String text, Report report) {
        this.file = file;
        this.report = report;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(text.length() + 1)
                .build();
        this.events = new Parse(settings).parseReader(new StringReader(text)).iterator();
    }

    /**
     * The value of the only document, whose top must be keys; BadInput for what is no such YAML.
     *
     * @param report takes the keys that stand twice
     */
    public static Value read(String file, byte[] bytes, Report report) throws BadInput {
        String text = Utf8.text(file, bytes);
        try {
            return new YamlReader(file, text, report).document();
        } catch (MarkedYamlEngineException broken) {
            Place place = broken.getProblemMark().map(mark -> place(file, mark)).orElse(Place.of(file));
            throw bad(place, "io.yaml.broken", broken.getProblem());
        } catch (YamlEngineException broken) {
            throw bad(Place.of(file), "io.yaml.unreadable");
        }
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Place place(Event event) {
        return event.getStartMark().map(mark -> place(file, mark)).orElse(Place.of(file));
    }

    private static BadInput bad(Place place, String key, Object... args) {
        return new BadInput(new Problem(place, Message.of(key, args)));
    }

    private Value document() throws BadInput {
        events.next();
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            throw bad(Place.of(file), "io.yaml.empty");
        }
        Event top = events.next();
        if (!(top instanceof MappingStartEvent)) {
            throw bad(place(top), "io.yaml.no-keys");
        }
        Value value = value(top, 0);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw bad(place(after), "io.yaml.several");
        }
        return value;
    }

    private Value value(Event event, int depth) throws BadInput {
        if (depth > DEEPEST) {
            throw bad(place(event), "io.yaml.too-deep", DEEPEST);
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw bad(place(event), "io.yaml.alias");
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(event, scalar.getTag().isPresent());
            return new Value.Text(place(event), scalar.getValue(), inset(scalar));
        }
        refuseTag(event, ((CollectionStartEvent) event).getTag().isPresent());
        return event instanceof MappingStartEvent ? entries(event, depth) : items(event, depth);
    }

    private void refuseTag(Event event, boolean tagged) throws BadInput {
        if (tagged) {
            throw bad(place(event), "io.yaml.tag");
        }
    }

    /** 0 for plain text, 1 for quoted text without escapes, -1 for everything else. */
    private static int inset(ScalarEvent scalar) {
        Mark start = scalar.getStartMark().orElse(null);
        Mark end = scalar.getEndMark().orElse(null);
        if (start == null || end == null || start.getLine() != end.getLine()) {
            return -1;
        }
        int marks = end.getColumn() - start.getColumn() - scalar.getValue().length();
        return marks == 0 ? 0 : marks == 2 ? 1 : -1;
    }

    private Value items(Event start, int depth) throws BadInput {
        List<Value> values = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            values.add(value(event, depth + 1));
            event = events.next();
        }
        return new Value.Items(place(start), values);
    }

    private Value entries(Event start, int depth) throws BadInput {
        List<Value.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Value key = value(event, depth + 1);
            Value value = value(events.next(), depth + 1);
            if (!(key instanceof Value.Text name)) {
                throw bad(key.place(), "io.yaml.key");
            }
            if (seen.add(name.text())) {
                entries.add(new Value.Entry(name, value));
            } else {
                report.add(name.place(), "io.yaml.twice", name.text());
            }
            event = events.next();
        }
        return new Value.Entries(place(start), entries);
    }
}
