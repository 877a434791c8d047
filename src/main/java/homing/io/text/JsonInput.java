package homing.io.text;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON that comes from elsewhere, read within limits. */
public final class JsonInput {
    /** As large as the largest text, and no deeper than any command nests. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxDocumentLength(512L << 20)
            .maxNestingDepth(32)
            .maxStringLength(65_536)
            .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private JsonInput() {}

    /** A parser at the beginning; BadInput if not even that can be read. */
    public static JsonParser open(String file, InputStream bytes) throws BadInput {
        try {
            return FACTORY.createParser(ObjectReadContext.empty(), bytes);
        } catch (JacksonException unreadable) {
            throw new BadInput(new Problem(Place.of(file), Message.of(key(unreadable))));
        }
    }

    /** The key of the words that say what is wrong with the input. */
    public static String key(JacksonException trouble) {
        if (trouble instanceof JacksonIOException) {
            return "io.json.damaged";
        }
        return trouble instanceof StreamConstraintsException ? "io.json.too-large" : "io.json.broken";
    }
}
