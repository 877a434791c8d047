package homing.export.raster;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.shape.Shape;
import homing.diagram.shape.Sketch;
import homing.export.picture.Exporter;
import homing.export.picture.Sheet;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** PNG, painted with the fonts that travel with the program. */
public final class PngExporter implements Exporter {
    /** More pixels than this in one direction are not sensible: the picture is made smaller instead. */
    private static final int LARGEST_SIDE = 16_384;

    /** Nor more than this altogether: they take 130 MB of memory while they are painted. */
    private static final double MOST_PIXELS = 1 << 25;

    @Override
    public String extension() {
        return "png";
    }

    @Override
    public byte[] export(Picture picture, Sheet sheet) {
        BufferedImage image = image(picture, sheet);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return PngFile.of(pixels, image.getWidth(), image.getHeight());
    }

    private static double largest(Box box) {
        double bySide = LARGEST_SIDE / Math.max(1, Math.max(box.width(), box.height()));
        return Math.min(bySide, Math.sqrt(MOST_PIXELS / Math.max(1, box.width() * box.height())));
    }

    private static BufferedImage image(Picture picture, Sheet sheet) {
        Box box = picture.bounds();
        double scale = Math.min(sheet.scale(), largest(box));
        int width = Math.max(1, (int) Math.ceil(box.width() * scale));
        int height = Math.max(1, (int) Math.ceil(box.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(sheet.palette().canvas().rgb()));
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        graphics.translate(-box.x(), -box.y());
        Brush brush = new Brush(graphics, sheet.palette());
        for (Item item : picture.items()) {
            for (Shape shape : Sketch.of(item)) {
                shape.accept(brush);
            }
        }
        graphics.dispose();
        return image;
    }
}
