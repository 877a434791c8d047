package homing.io.text;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The text of a file's bytes. What is no text is told with the place where it stops being one. */
public final class Utf8 {
    /** No line that a person writes is longer. */
    private static final int LONGEST_LINE = 100_000;

    private Utf8() {}

    /** Decodes UTF-8; BadInput for other bytes for control characters that no text file holds, and for endless lines. */
    public static String text(String file, byte[] bytes) throws BadInput {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw bad(file, text, text.length(), "io.text.not-utf8");
        }
        int control = firstControl(text);
        if (control >= 0) {
            throw bad(file, text, control, text.charAt(control) == 0 ? "io.text.nul" : "io.text.control");
        }
        int endless = endlessLine(text);
        if (endless >= 0) {
            throw bad(file, text, endless, "io.text.endless-line", LONGEST_LINE);
        }
        return text;
    }

    /** Where the first line that is too long begins; -1 if there is none. */
    private static int endlessLine(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int length = (end < 0 ? text.length() : end) - start;
            if (length > LONGEST_LINE) {
                return start;
            }
            start += length + 1;
        }
        return -1;
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7F) {
                return i;
            }
        }
        return -1;
    }

    private static BadInput bad(String file, String text, int at, String key, Object... args) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        Place place = new Place(file, line, text.codePointCount(start, at) + 1);
        return new BadInput(new Problem(place, Message.of(key, args)));
    }
}
