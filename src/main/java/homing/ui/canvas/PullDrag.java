package homing.ui.canvas;

import homing.diagram.geometry.Point;
import homing.scenario.Part;
import homing.text.Message;
import java.util.Optional;

/** Pulls a line from a part. Let go over a host or a LAN it becomes a cable, elsewhere nothing. */
final class PullDrag implements Drag {
    private static final double CLICK = 4;

    private final Easel easel;
    private final Connecting connecting;
    private final double startX;
    private final double startY;
    private boolean pulls;
    /** Null while the line reaches nothing. */
    private Part target;

    /** @param start where the line begins, in the picture */
    PullDrag(Easel easel, Part from, Point start, double x, double y) {
        this.easel = easel;
        connecting = new Connecting(easel, from, start);
        startX = x;
        startY = y;
    }

    @Override
    public void to(double x, double y) {
        pulls |= Math.hypot(x - startX, y - startY) >= CLICK;
        if (pulls) {
            Point at = easel.viewport().toPicture(x, y);
            target = connecting.targetAt(at).orElse(null);
            connecting.show(at, Optional.ofNullable(target));
        }
    }

    @Override
    public void end() {
        easel.glass().clear();
        if (target != null) {
            connecting.connect(target);
        } else if (pulls) {
            easel.pencil().say(Message.of("canvas.pull.nowhere"));
        }
    }

    @Override
    public void cancel() {
        easel.glass().clear();
    }
}
