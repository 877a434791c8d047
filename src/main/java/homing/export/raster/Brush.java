package homing.export.raster;

import homing.diagram.Caption;
import homing.diagram.Look;
import homing.diagram.Paint;
import homing.diagram.Palette;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.diagram.shape.Shape;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Paints shapes by Java2D. Text is painted as outlines, so that it is as wide as it was measured at every scale. */
record Brush(Graphics2D graphics, Palette palette) implements Shape.Visitor<Graphics2D> {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    @Override
    public Graphics2D block(Shape.Block block) {
        Box box = block.box();
        double diameter = 2 * block.radius();
        return painted(
                new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), diameter, diameter),
                block.look());
    }

    @Override
    public Graphics2D area(Shape.Area area) {
        Path2D outline = new Path2D.Double();
        line(outline, area.corners());
        outline.closePath();
        return painted(outline, area.look());
    }

    @Override
    public Graphics2D disc(Shape.Disc disc) {
        double radius = disc.radius();
        Point middle = disc.middle();
        return painted(
                new Ellipse2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), disc.look());
    }

    @Override
    public Graphics2D strokes(Shape.Strokes strokes) {
        Path2D all = new Path2D.Double();
        for (Path way : strokes.ways()) {
            line(all, way.points());
        }
        return painted(all, strokes.look());
    }

    private static void line(Path2D path, List<Point> points) {
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.forEach(point -> path.lineTo(point.x(), point.y()));
    }

    @Override
    public Graphics2D text(Shape.Text text) {
        Caption caption = text.caption();
        Font font = ShippedFonts.of(caption.style().face())
                .deriveFont((float) caption.style().size());
        Font able = font.canDisplayUpTo(caption.text()) < 0 ? font : new Font(Font.SANS_SERIF, font.getStyle(), 1);
        GlyphVector glyphs = able.deriveFont(font.getSize2D()).createGlyphVector(MEASURE, caption.text());
        AffineTransform place = AffineTransform.getTranslateInstance(
                caption.at().x(), caption.at().y());
        if (caption.upright()) {
            place.rotate(-Math.PI / 2);
        }
        java.awt.Shape outline = place.createTransformedShape(glyphs.getOutline());
        palette.paint(caption.look()).inside().ifPresent(fill -> {
            graphics.setColor(new Color(fill.rgb()));
            graphics.fill(outline);
        });
        return graphics;
    }

    private Graphics2D painted(java.awt.Shape outline, Look look) {
        Paint paint = palette.paint(look);
        paint.inside().ifPresent(fill -> {
            graphics.setColor(new Color(fill.rgb()));
            graphics.fill(outline);
        });
        paint.outline().ifPresent(stroke -> {
            graphics.setColor(new Color(stroke.rgb()));
            graphics.setStroke(pen(paint));
            graphics.draw(outline);
        });
        return graphics;
    }

    private static BasicStroke pen(Paint paint) {
        float width = (float) paint.width();
        Paint.Dash dash = paint.dash();
        float[] dashes = dash.off() > 0 ? new float[] {(float) dash.on(), (float) dash.off()} : null;
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }
}
