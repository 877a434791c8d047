package homing.io.text;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The lines of a text input, one after the other. What is no text, and what has no end, is told at once. */
public final class Lines implements AutoCloseable {
    /** No command prints a longer line. */
    private static final int LONGEST = 65_536;
    /** Eight full internet tables; a zip can promise far more. */
    private static final long LARGEST = 512L << 20;

    private static final int BUFFER = 1 << 15;

    /** What some editors of Windows begin UTF-8 with; it is no text. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER);
    private final char[] buffer = chars.array();
    private int from;
    private int until;
    private long taken;
    private boolean isEnd;
    private int number;

    public Lines(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** The next line without its end; null after the last. */
    public String next() throws BadInput, IOException {
        number++;
        StringBuilder begun = null;
        while (from < until || fill(begun)) {
            int end = endOfLine(begun);
            String part = new String(buffer, from, end - from);
            boolean isWhole = end < until;
            from = isWhole ? end + 1 : end;
            if (isWhole) {
                return text(begun == null ? part : begun.append(part).toString());
            }
            begun = begun == null ? new StringBuilder(part) : begun.append(part);
            checkLength(begun.length());
        }
        return begun == null ? null : text(begun.toString());
    }

    private int endOfLine(StringBuilder begun) throws BadInput {
        int at = from;
        while (at < until && buffer[at] != '\n') {
            if (buffer[at] == 0) {
                throw bad(length(begun) + at - from + 1, "io.text.nul");
            }
            at++;
        }
        return at;
    }

    private static int length(StringBuilder begun) {
        return begun == null ? 0 : begun.length();
    }

    /** Reads on; false if nothing follows. */
    private boolean fill(StringBuilder begun) throws BadInput, IOException {
        boolean isFirst = taken == 0;
        until = 0;
        while (until == 0 && !(isEnd && bytes.position() == 0)) {
            if (decode().isError() && chars.position() == 0) {
                throw bad(length(begun) + 1, "io.text.not-utf8");
            }
            until = chars.position();
        }
        from = isFirst && until > 0 && buffer[0] == BYTE_ORDER_MARK ? 1 : 0;
        if (taken > LARGEST) {
            throw bad(0, "io.text.too-large", LARGEST >> 20);
        }
        return from < until || (until > 0 && fill(begun));
    }

    /** As many characters as there are; what is no text stays in front of the bytes. */
    private CoderResult decode() throws IOException {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isEnd |= read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result = decoder.decode(bytes, chars.clear(), isEnd);
        taken += chars.position();
        bytes.compact();
        return result;
    }

    private String text(String line) throws BadInput {
        checkLength(line.length());
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private void checkLength(int length) throws BadInput {
        if (length > LONGEST) {
            throw bad(0, "io.text.long-line", LONGEST);
        }
    }

    private BadInput bad(int column, String key, Object... args) {
        return new BadInput(new Problem(new Place(file, number, column), Message.of(key, args)));
    }

    /** The number of the line read last, from 1. */
    public int number() {
        return number;
    }

    /** Where the line read last stands. */
    public Place place() {
        return new Place(file, number, 0);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
