package homing.export.svg;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.shape.Shape;
import homing.diagram.shape.Sketch;
import homing.export.picture.Exporter;
import homing.export.picture.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** SVG 1.1, one group for each item, with a title and a description for those who cannot see it. */
public final class SvgExporter implements Exporter {
    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public byte[] export(Picture picture, Sheet sheet) {
        Svg svg = new Svg();
        open(svg, picture, sheet);
        for (Item item : picture.items()) {
            svg.open("g").with("id", item.id());
            if (!item.says().isEmpty()) {
                svg.textElement("title", item.says());
            }
            SvgShapes shapes = new SvgShapes(svg, sheet.palette());
            for (Shape shape : Sketch.of(item)) {
                shape.accept(shapes);
            }
            svg.close();
        }
        svg.close();
        return svg.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void open(Svg svg, Picture picture, Sheet sheet) {
        Box box = picture.bounds();
        svg.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", box.width() * sheet.scale())
                .with("height", box.height() * sheet.scale())
                .with(
                        "viewBox",
                        Svg.number(box.x()) + " " + Svg.number(box.y()) + " " + Svg.number(box.width()) + " "
                                + Svg.number(box.height()))
                .with("role", "img")
                .with("aria-labelledby", "picture-title picture-description");
        svg.open("title").with("id", "picture-title").text(picture.title()).close();
        svg.open("desc")
                .with("id", "picture-description")
                .text(description(picture))
                .close();
        svg.open("rect")
                .with("x", box.x())
                .with("y", box.y())
                .with("width", box.width())
                .with("height", box.height())
                .with("fill", sheet.palette().canvas().toString())
                .close();
    }

    private static String description(Picture picture) {
        return picture.items().stream()
                .map(Item::says)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(". ", "", "."));
    }
}
