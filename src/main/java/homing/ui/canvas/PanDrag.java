package homing.ui.canvas;

/** Looks at another part of the picture. */
final class PanDrag implements Drag {
    private final Viewport viewport;
    private double lastX;
    private double lastY;

    PanDrag(Viewport viewport, double x, double y) {
        this.viewport = viewport;
        lastX = x;
        lastY = y;
    }

    @Override
    public void to(double x, double y) {
        viewport.pan(x - lastX, y - lastY);
        lastX = x;
        lastY = y;
    }

    @Override
    public void end() {}

    @Override
    public void cancel() {}

    @Override
    public boolean outlivesTheDrawing() {
        return true;
    }
}
