package homing.io.scenario;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML text as values with places: one document, without anchors and aliases, nested at most so deep. */
final class Yaml {
    /** A scenario is a few levels deep; hostile files are not. */
    private static final int DEEPEST = 20;

    private final String file;
    private final Iterator<Event> events;

    private Yaml(String file, String text, int limit) {
        this.file = file;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(limit)
                .build();
        this.events = new Parse(settings).parseReader(new StringReader(text)).iterator();
    }

    /** The value of the only document; BadInput for anything else. */
    static Value read(String file, byte[] bytes) throws BadInput {
        String text = decoded(file, bytes);
        try {
            return new Yaml(file, text, text.length() + 1).document();
        } catch (MarkedYamlEngineException broken) {
            Place place = broken.getProblemMark().map(mark -> place(file, mark)).orElse(Place.of(file));
            throw bad(place, "io.yaml.broken", broken.getProblem());
        } catch (YamlEngineException broken) {
            throw bad(Place.of(file), "io.yaml.unreadable");
        }
    }

    private static String decoded(String file, byte[] bytes) throws BadInput {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw bad(placeOf(file, text, text.length()), "io.text.not-utf8");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw bad(placeOf(file, text, nul), "io.text.nul");
        }
        return text;
    }

    private static Place placeOf(String file, String text, int at) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Place(file, line, at - start + 1);
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
        Value value = value(events.next(), 0);
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
        if (event instanceof AliasEvent || isAnchored(event)) {
            throw bad(place(event), "io.yaml.alias");
        }
        if (event instanceof ScalarEvent scalar) {
            return new Value.Text(place(event), scalar.getValue());
        }
        if (event instanceof SequenceStartEvent) {
            return items(event, depth);
        }
        if (event instanceof MappingStartEvent) {
            return entries(event, depth);
        }
        throw bad(place(event), "io.yaml.unreadable");
    }

    private static boolean isAnchored(Event event) {
        return event instanceof NodeEvent anchored && anchored.getAnchor().isPresent();
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
            Optional<Value.Text> word = key instanceof Value.Text text ? Optional.of(text) : Optional.empty();
            Value.Text name = word.orElseThrow(() -> bad(key.place(), "io.yaml.key"));
            if (!seen.add(name.text())) {
                throw bad(name.place(), "io.yaml.twice", name.text());
            }
            entries.add(new Value.Entry(name, value(events.next(), depth + 1)));
            event = events.next();
        }
        return new Value.Entries(place(start), entries);
    }
}
