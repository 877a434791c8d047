package homing.io.text;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The lines of a text input, one after the other. What is no text is told at once. */
public final class Lines implements AutoCloseable {
    private static final int LONGEST = 65_536;

    /** What some editors of Windows begin UTF-8 with; it is no text. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final BufferedReader reader;
    private int number;

    public Lines(String file, InputStream bytes) {
        this.file = file;
        this.reader = new BufferedReader(
                new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    /** The next line without its end; null after the last. */
    public String next() throws BadInput, IOException {
        number++;
        StringBuilder line = new StringBuilder(96);
        try {
            int c = reader.read();
            if (number == 1 && c == BYTE_ORDER_MARK) {
                c = reader.read();
            }
            if (c < 0) {
                return null;
            }
            while (c >= 0 && c != '\n') {
                check(c, line.length());
                line.append((char) c);
                c = reader.read();
            }
        } catch (CharacterCodingException broken) {
            throw bad("io.text.not-utf8");
        }
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return line.toString();
    }

    private void check(int c, int length) throws BadInput {
        if (c == 0) {
            throw bad("io.text.nul");
        }
        if (length >= LONGEST) {
            throw bad("io.text.long-line", LONGEST);
        }
    }

    private BadInput bad(String key, Object... args) {
        return new BadInput(new Problem(place(), Message.of(key, args)));
    }

    /** Where the line read last stands. */
    public Place place() {
        return new Place(file, number, 0);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
