package homing.export.raster;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Palette;
import homing.export.picture.Exporter;
import homing.export.picture.ExporterContract;
import homing.export.picture.Sheet;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngExporterTest extends ExporterContract {
    @Override
    protected Exporter exporter() {
        return new PngExporter();
    }

    @Override
    protected double width(byte[] file) throws Exception {
        return image(file).getWidth();
    }

    private static BufferedImage image(byte[] file) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    @Test
    void itIsPaintedOnTheCanvasOfThePalette() throws Exception {
        BufferedImage image = image(exporter().export(picture(), new Sheet(Palette.DARK, 1)));
        assertThat(image.getRGB(0, 0) & 0xFFFFFF)
                .isEqualTo(Palette.DARK.canvas().rgb());
    }

    @Test
    void theDoorsAreSeenInTheirColours() throws Exception {
        BufferedImage image = image(exporter().export(picture(), new Sheet(Palette.LIGHT, 1)));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(pixels).contains(0xFF0072B2, 0xFFE69F00);
    }

    @Test
    void aPictureThatWouldBeTooLargeIsMadeSmaller() throws Exception {
        byte[] file = new PngExporter().export(picture(), new Sheet(Palette.LIGHT, Sheet.LARGEST));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        double height = picture().bounds().height() / picture().bounds().width() * image.getWidth();
        assertThat((double) image.getWidth() * image.getHeight()).isBetween(3e7, 3.4e7);
        assertThat((double) image.getHeight()).isBetween(height - 2, height + 2);
    }
}
