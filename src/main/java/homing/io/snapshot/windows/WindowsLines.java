package homing.io.snapshot.windows;

import homing.io.snapshot.host.Collected;
import homing.problem.BadInput;
import homing.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of a collected text: PowerShell 5 writes UTF-16 with a mark, newer ones UTF-8, and cmd the code page of the country,
 * of which only what is ASCII is of use.
 */
final class WindowsLines {
    private static final char MARK = '\ufeff';

    private WindowsLines() {}

    static List<String> of(Collected files, String file) throws BadInput, IOException {
        byte[] bytes;
        try (InputStream stream = files.open(file)) {
            bytes = stream.readAllBytes();
        }
        String text = decoded(bytes);
        boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
        List<String> lines = (marked ? text.substring(1) : text).lines().toList();
        files.count(lines.size(), Place.of(files.name(file)));
        return lines;
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException codePage) {
            Charset ofLetters = StandardCharsets.ISO_8859_1;
            return new String(bytes, ofLetters);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
