package homing.export.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pixels as a PNG file (ISO/IEC 15948): eight bits for each of red, green and blue, no filter, which suits flat colours.
 * The image library of the JDK does the same, but takes several times as long to start.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEADER = 13;
    private static final byte DEPTH = 8;
    private static final byte TRUECOLOUR = 2;
    private static final int PIECE = 1 << 16;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PngFile() {}

    /** @param pixels 0xRRGGBB, row after row from the top */
    static byte[] of(int[] pixels, int width, int height) {
        PngFile file = new PngFile();
        file.out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(HEADER)
                .putInt(width)
                .putInt(height)
                .put(DEPTH)
                .put(TRUECOLOUR);
        file.chunk("IHDR", header.array());
        file.chunk("IDAT", compressed(pixels, width, height));
        file.chunk("IEND", new byte[0]);
        return file.out.toByteArray();
    }

    private void chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
    }

    private static byte[] compressed(int[] pixels, int width, int height) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        byte[] row = new byte[1 + 3 * width];
        byte[] piece = new byte[PIECE];
        for (int y = 0; y < height; y++) {
            fill(row, pixels, y * width);
            deflater.setInput(row);
            drain(deflater, piece, packed);
        }
        deflater.finish();
        while (!deflater.finished()) {
            drain(deflater, piece, packed);
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** A row begins with its filter, 0 for none. */
    private static void fill(byte[] row, int[] pixels, int from) {
        int at = 1;
        for (int i = from; at < row.length; i++) {
            row[at++] = (byte) (pixels[i] >> 16);
            row[at++] = (byte) (pixels[i] >> 8);
            row[at++] = (byte) pixels[i];
        }
    }

    private static void drain(Deflater deflater, byte[] piece, ByteArrayOutputStream packed) {
        int length = deflater.deflate(piece);
        while (length > 0) {
            packed.write(piece, 0, length);
            length = deflater.deflate(piece);
        }
    }
}
