package homing.io.text;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A JSON array of objects, read one object at a time. Values are strings, longs, booleans, lists, maps or null. */
public final class JsonList implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final JsonParser parser;
    private int line;

    /** Opens the array; BadInput if the input is something else. */
    public JsonList(String file, InputStream bytes) throws BadInput {
        this.file = file;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), bytes);
        if (token() != JsonToken.START_ARRAY) {
            throw bad("io.json.not-a-list");
        }
    }

    /** The next object; null after the last. */
    public Map<String, Object> next() throws BadInput {
        JsonToken token = token();
        if (token == JsonToken.END_ARRAY) {
            return null;
        }
        line = parser.currentTokenLocation().getLineNr();
        if (token != JsonToken.START_OBJECT) {
            throw bad("io.json.not-an-object");
        }
        return object();
    }

    /** Where the object read last begins. */
    public Place place() {
        return new Place(file, line, 0);
    }

    private Map<String, Object> object() throws BadInput {
        Map<String, Object> values = new LinkedHashMap<>();
        while (token() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            values.put(name, value(token()));
        }
        return values;
    }

    private Object value(JsonToken token) throws BadInput {
        try {
            return parsed(token);
        } catch (JacksonException broken) {
            throw bad("io.json.broken");
        }
    }

    private Object parsed(JsonToken token) throws BadInput {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_NUMBER_INT -> parser.getValueAsLong();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getValueAsString();
        };
    }

    private List<Object> list() throws BadInput {
        List<Object> values = new ArrayList<>();
        JsonToken token = token();
        while (token != JsonToken.END_ARRAY) {
            values.add(value(token));
            token = token();
        }
        return values;
    }

    private JsonToken token() throws BadInput {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw bad("io.json.ends-early");
            }
            return token;
        } catch (JacksonException broken) {
            throw bad("io.json.broken");
        }
    }

    private BadInput bad(String key) {
        TokenStreamLocation at = parser.currentLocation();
        Place place = new Place(file, Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
        return new BadInput(new Problem(place, Message.of(key)));
    }

    @Override
    public void close() {
        parser.close();
    }
}
