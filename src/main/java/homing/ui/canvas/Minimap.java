package homing.ui.canvas;

import homing.diagram.Colour;
import homing.diagram.Item;
import homing.diagram.Look;
import homing.diagram.Palette;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** All of a large picture in a corner of the canvas, with a frame around what is seen. Pressing or dragging in it looks there. */
final class Minimap extends Region {
    static final double WIDTH = 200;
    static final double HEIGHT = 140;

    private static final double PAD = 6;
    /** Smaller than this, in pixels, nothing is drawn. */
    private static final double LEAST = 1.5;
    /** A picture this many times as wide or high as what is seen of it is large. */
    private static final double LARGE = 2;

    private final Viewport viewport;
    private final Canvas ground = new Canvas(WIDTH, HEIGHT);
    private final Rectangle frame = new Rectangle();
    private Palette palette = Palette.LIGHT;
    private Picture picture = new Picture(new Box(0, 0, 0, 0), List.of(), "");
    private List<Item> drawn = List.of();
    private boolean stale;
    private Box drawnBounds = new Box(0, 0, 0, 0);

    Minimap(Viewport viewport) {
        this.viewport = viewport;
        getStyleClass().add("minimap");
        setId("minimap");
        setManaged(false);
        resize(WIDTH, HEIGHT);
        setVisible(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Words.english().say("canvas.minimap"));
        frame.getStyleClass().add("minimap-frame");
        frame.setMouseTransparent(true);
        setClip(new Rectangle(WIDTH, HEIGHT));
        getChildren().addAll(ground, frame);
        addEventHandler(MouseEvent.ANY, this::use);
    }

    private void use(MouseEvent event) {
        boolean looks =
                event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == MouseEvent.MOUSE_DRAGGED;
        if (looks && event.getButton() == MouseButton.PRIMARY) {
            double x = (event.getX() - left()) / scale();
            double y = (event.getY() - top()) / scale();
            viewport.centre(new Point(x, y));
        }
        event.consume();
    }

    void wear(Palette changed) {
        palette = changed;
        drawn = List.of();
        stale = true;
    }

    /** Shows another picture, or the same. */
    void show(Picture changed) {
        picture = changed;
        stale = true;
    }

    /** Follows what is seen: it is there while much of the picture is not. */
    void follow(Box seen) {
        Box all = picture.bounds();
        setVisible(!picture.items().isEmpty()
                && (all.width() > LARGE * seen.width() || all.height() > LARGE * seen.height()));
        if (isVisible()) {
            if (stale) {
                draw();
                stale = false;
            }
            frame.setX(seen.x() * scale() + left());
            frame.setY(seen.y() * scale() + top());
            frame.setWidth(Math.max(LEAST, seen.width() * scale()));
            frame.setHeight(Math.max(LEAST, seen.height() * scale()));
        }
    }

    private double scale() {
        Box all = picture.bounds();
        return Math.min((WIDTH - 2 * PAD) / all.width(), (HEIGHT - 2 * PAD) / all.height());
    }

    private double left() {
        return WIDTH / 2 - picture.bounds().middle().x() * scale();
    }

    private double top() {
        return HEIGHT / 2 - picture.bounds().middle().y() * scale();
    }

    /** Anew only if hosts or LANs are others or elsewhere, which they are not while one looks around or plays a run. */
    private void draw() {
        List<Item> solids = picture.items().stream().filter(Minimap::isSolid).toList();
        if (isDrawn(solids)) {
            return;
        }
        drawn = solids;
        drawnBounds = picture.bounds();
        GraphicsContext pen = ground.getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, HEIGHT);
        drawn.forEach(item -> block(pen, item.bounds(), lookOf(item)));
    }

    private static boolean isSolid(Item item) {
        return item instanceof Item.HostCard || item instanceof Item.LanBar;
    }

    private static Look lookOf(Item item) {
        return item instanceof Item.HostCard card ? card.look() : ((Item.LanBar) item).look();
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isDrawn(List<Item> solids) {
        boolean isSame = solids.size() == drawn.size() && drawnBounds.equals(picture.bounds());
        for (int i = 0; i < solids.size() && isSame; i++) {
            Item now = solids.get(i);
            Item before = drawn.get(i);
            isSame = now == before
                    || (now.bounds().equals(before.bounds()) && lookOf(now).equals(lookOf(before)));
        }
        return isSame && !drawn.isEmpty();
    }

    /** In the colour of the outline, which stands out from the canvas. */
    private void block(GraphicsContext pen, Box box, Look look) {
        Optional<Colour> colour = palette.paint(look).outline();
        colour.ifPresent(ink -> {
            pen.setFill(Color.rgb(ink.red(), ink.green(), ink.blue()));
            pen.fillRect(
                    box.x() * scale() + left(),
                    box.y() * scale() + top(),
                    Math.max(LEAST, box.width() * scale()),
                    Math.max(LEAST, box.height() * scale()));
        });
    }
}
