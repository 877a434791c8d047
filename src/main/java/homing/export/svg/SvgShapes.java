package homing.export.svg;

import homing.diagram.Caption;
import homing.diagram.Colour;
import homing.diagram.Look;
import homing.diagram.Paint;
import homing.diagram.Palette;
import homing.diagram.geometry.Face;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.diagram.shape.Shape;
import java.util.List;
import java.util.stream.Collectors;

/** Writes shapes as elements. */
record SvgShapes(Svg svg, Palette palette) implements Shape.Visitor<Svg> {
    @Override
    public Svg block(Shape.Block block) {
        svg.open("rect")
                .with("x", block.box().x())
                .with("y", block.box().y())
                .with("width", block.box().width())
                .with("height", block.box().height());
        if (block.radius() > 0) {
            svg.with("rx", block.radius());
        }
        return painted(block.look());
    }

    @Override
    public Svg area(Shape.Area area) {
        svg.open("polygon").with("points", points(area.corners()));
        return painted(area.look());
    }

    @Override
    public Svg disc(Shape.Disc disc) {
        svg.open("circle")
                .with("cx", disc.middle().x())
                .with("cy", disc.middle().y())
                .with("r", disc.radius());
        return painted(disc.look());
    }

    @Override
    public Svg strokes(Shape.Strokes strokes) {
        svg.open("path").with("d", strokes.ways().stream().map(SvgShapes::moves).collect(Collectors.joining()));
        return painted(strokes.look());
    }

    /** The text is drawn as wide as it was measured, whichever font the viewer has. */
    @Override
    public Svg text(Shape.Text text) {
        Caption caption = text.caption();
        Face face = caption.style().face();
        if (caption.text().isEmpty()) {
            return svg;
        }
        svg.open("text");
        if (caption.upright()) {
            svg.with(
                    "transform",
                    "translate(" + Svg.number(caption.at().x()) + " "
                            + Svg.number(caption.at().y()) + ") rotate(-90)");
        } else {
            svg.with("x", caption.at().x()).with("y", caption.at().y());
        }
        svg.with("font-family", family(face))
                .with("font-size", caption.style().size())
                .with("font-weight", String.valueOf(face.weight()))
                .with("textLength", caption.width())
                .with("lengthAdjust", "spacingAndGlyphs")
                .with("xml:space", "preserve");
        palette.paint(caption.look()).inside().ifPresent(fill -> svg.with("fill", fill.toString()));
        svg.text(caption.text()).close();
        return svg;
    }

    private static String family(Face face) {
        return face == Face.MONO
                ? "'JetBrains Mono', 'DejaVu Sans Mono', monospace"
                : "Inter, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";
    }

    private Svg painted(Look look) {
        Paint paint = palette.paint(look);
        svg.with("fill", paint.inside().map(Colour::toString).orElse("none"));
        paint.outline().ifPresent(stroke -> outlined(paint, stroke));
        svg.close();
        return svg;
    }

    private void outlined(Paint paint, Colour stroke) {
        svg.with("stroke", stroke.toString()).with("stroke-width", paint.width());
        Paint.Dash dash = paint.dash();
        if (dash.off() > 0) {
            svg.with("stroke-dasharray", Svg.number(dash.on()) + " " + Svg.number(dash.off()));
        }
        if (paint.inside().isEmpty()) {
            svg.with("stroke-linecap", "round").with("stroke-linejoin", "round");
        }
    }

    private static String moves(Path way) {
        List<Point> points = way.points();
        return "M" + points.stream().map(SvgShapes::point).collect(Collectors.joining("L"));
    }

    private static String points(List<Point> corners) {
        return corners.stream().map(SvgShapes::point).collect(Collectors.joining(" "));
    }

    private static String point(Point point) {
        return Svg.number(point.x()) + "," + Svg.number(point.y());
    }
}
