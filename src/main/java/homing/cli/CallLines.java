package homing.cli;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Calls as JSON lines: one object with single values a line. */
final class CallLines {
    private final JsonFactory factory = new JsonFactory();

    /** The keys and values of a line; what is null is left out. */
    Map<String, String> read(String line, Place place) throws BadInput {
        Map<String, String> words = new HashMap<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw bad(place, "cli.calls.not-an-object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isStructStart()) {
                    throw bad(place, "cli.calls.not-a-value", key);
                }
                if (value != JsonToken.VALUE_NULL) {
                    words.put(key, parser.getString());
                }
            }
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw bad(place, "cli.calls.not-an-object");
            }
            return words;
        } catch (JacksonException broken) {
            throw bad(place, "cli.calls.broken");
        }
    }

    private static BadInput bad(Place place, String key, Object... args) {
        return new BadInput(new Problem(place, Message.of(key, args)));
    }
}
