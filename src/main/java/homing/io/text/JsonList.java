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
import tools.jackson.core.TokenStreamLocation;

/** A JSON array of objects, read one object at a time. Values are strings, longs, booleans, lists, maps or null. */
public final class JsonList implements AutoCloseable {
    /** An adapter with thousands of addresses has fewer values. */
    private static final int MOST_VALUES = 1_000_000;

    private final String file;
    private final JsonParser parser;
    private int line;
    private int column;
    private int values;

    /** Opens the array; BadInput if the input is something else. */
    public JsonList(String file, InputStream bytes) throws BadInput {
        this.file = file;
        this.parser = JsonInput.open(file, bytes);
        try {
            if (token() != JsonToken.START_ARRAY) {
                throw bad("io.json.not-a-list");
            }
        } catch (JacksonException broken) {
            throw bad(JsonInput.key(broken));
        }
    }

    /** The next object; null after the last. */
    public Map<String, Object> next() throws BadInput {
        try {
            return nextObject();
        } catch (JacksonException broken) {
            throw bad(JsonInput.key(broken));
        }
    }

    private Map<String, Object> nextObject() throws BadInput {
        JsonToken token = token();
        if (token == JsonToken.END_ARRAY) {
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw bad("io.json.not-an-object");
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        line = at.getLineNr();
        column = at.getColumnNr();
        values = 0;
        return object();
    }

    /** Where the object read last begins. */
    public Place place() {
        return new Place(file, line, column);
    }

    /** How many values the object read last holds, those within its values included. */
    public int values() {
        return values;
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
        values++;
        if (values > MOST_VALUES) {
            throw bad("io.json.too-many", MOST_VALUES);
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_NUMBER_INT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getValueAsString();
        };
    }

    /** A whole number; one that no command prints stays a text. */
    private Object number() {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? parser.getString() : parser.getLongValue();
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
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw bad("io.json.ends-early");
        }
        return token;
    }

    private BadInput bad(String key, Object... args) {
        TokenStreamLocation at = parser.currentLocation();
        Place place = new Place(file, Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
        return new BadInput(new Problem(place, Message.of(key, args)));
    }

    @Override
    public void close() {
        parser.close();
    }
}
